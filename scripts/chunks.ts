/**
 * How the app is cut into files. The first script is small; what takes over a page is a few well-packed files; every
 * page of one's own, every language and every council is a file by itself, named so that the service worker can tell
 * them apart.
 */
import type { OutputBundle, OutputChunk } from 'rolldown'
import type { Plugin } from 'vite'
import { chunkOfWords } from '../src/i18n/build/plugin.ts'

const parts = {
  first:
    /vite\/preload-helper|src\/(i18n\/languages|components\/hide|sync\/(app-updates|does-server-answer)|store\/(at-once|trusted|session))\.ts$/,
  kept: /src\/store\/(database|bytes|preferences)\.ts$|node_modules\/idb-keyval\//,
  // What takes over any page at all.
  app: /node_modules\/(preact|preact-iso|i18next)\/|src\/(app\.tsx|i18n\/\w+\.ts|locales\/\w+\/status\.json|sync\/anything-held\.ts)$|src\/components\/(app-news|banner|button|fault|icon|icon-paths|keep-language|language-menu|not-here|page|page-title|ready|use-update|wordmark|words)\.tsx?$/,
  // What any page of the guide knows of its reader's council.
  facts:
    /src\/area\/(?!ask|complaint-route|usual-dates)|contract\/days|areas\/(bank-holidays|national\/area)\.json$|src\/content\/(index|order)\.ts$|components\/numbers/,
}

const areaOf = (id: string) => /\/areas\/([\w-]+)\//.exec(id)?.[1]
const named = (debugName: string, name: (id: string) => string | undefined, priority: number) => ({
  debugName,
  name: (id: string) => name(id) ?? null,
  priority,
})

/** What a file holds it holds with all that this needs, so whatever is asked first has the higher number. */
const groups = [
  ...Object.entries(parts).map(([name, test], i) => ({ name, test, priority: 60 - i })),
  named('words', chunkOfWords, 50),
  named('areas', (id) => areaOf(id) && `area-${areaOf(id)}`, 10),
]

export function cutIntoFiles(): Plugin {
  return {
    name: 'heard-cut-into-files',
    apply: 'build',
    outputOptions({ manualChunks: _prerendering, ...options }) {
      return { ...options, codeSplitting: { groups } }
    },
  }
}

/**
 * Tells each public page which files its app is made of, so that the first touch asks for them all at once. Else each
 * file would be known only when the one before it is there: six round trips instead of two.
 */
export function whatAppNeeds(): Plugin {
  return {
    name: 'heard-what-app-needs',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const page of Object.values(bundle)) {
          if (page.type !== 'asset' || !page.fileName.endsWith('/index.html')) continue
          const html = String(page.source)
          if (!html.includes('<meta name="start" content="touch"')) continue
          const files = filesFor(bundle, page.fileName)
          page.source = html.replace('</head>', () => `<meta name="app" content="${files.join(' ')}"></head>`)
        }
      },
    },
  }
}

function filesFor(bundle: OutputBundle, fileName: string): readonly string[] {
  const [lang = '', section = '', ...rest] = fileName.split('/').slice(0, -1)
  const [topic, voice] = rest
  const ending = voice ? `.${voice}` : ''
  const wanted = [
    '/src/app.tsx',
    `/src/pages/${section}/${pageFile(section, topic)}`,
    `virtual:heard-words/${lang}`,
    topic === undefined || /^(young|easy|whole)$/.test(topic)
      ? `virtual:heard-contents/${lang}${topic === 'young' || topic === 'easy' ? `.${topic}` : ''}`
      : `virtual:heard-topics/${lang}${ending}`,
    `/topics/${topic}/${lang}${ending}.md`,
  ]
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const all = new Set<string>()
  const take = (chunk: OutputChunk | undefined): void => {
    if (!chunk || all.has(chunk.fileName)) return
    all.add(chunk.fileName)
    for (const name of chunk.imports) take(chunks.find((one) => one.fileName === name))
  }
  for (const end of wanted) take(chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(end))))
  return [...all].map((name) => name.replace(/^assets\/(.*)\.js$/, '$1'))
}

function pageFile(section: string, topic: string | undefined): string {
  if (section !== 'guide') return 'page.tsx'
  if (topic === undefined) return 'journey.tsx'
  return topic === 'whole' ? 'whole/whole.tsx' : 'page.tsx'
}
