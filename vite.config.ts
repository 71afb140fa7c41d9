/**
 * Builds the family app: every page prerendered in every language, one stylesheet, one chunk of words for each
 * language, and the service worker. The desk has a configuration of its own.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { cutIntoFiles, whatAppNeeds } from './scripts/chunks.ts'
import { topicsPlugin } from './src/content/build/plugin.ts'
import { wordsPlugin } from './src/i18n/build/plugin.ts'
import { languageOf, languages } from './src/i18n/languages.ts'
import { firstStyle } from './src/style/build/first-style.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Prerendering writes `lang`; this writes the direction beside it. */
function direction(): Plugin {
  return {
    name: 'heard-direction',
    enforce: 'post',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue
          const { dir } = languages[languageOf(`/${file.fileName}`)]
          file.source = String(file.source).replace(/(<html lang="[\w-]+") dir="ltr"/, `$1 dir="${dir}"`)
        }
      },
    },
  }
}

/**
 * Very large text has the same rules twice: for our own switch, and for readers who set the size in their browser
 * (media queries in em follow that). `big.css` is written once; this makes the second copy.
 */
function bigText(): Plugin {
  return {
    name: 'heard-big-text',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/src/style/index.css')) return undefined
      const big = here('./src/style/big.css')
      this.addWatchFile(big)
      const rules = readFileSync(big, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
      const forSwitch = rules.replace(/([^{}]+)\{/g, (_all, selectors: string) => {
        const each = selectors.split(',').map((one) => `html[data-text=largest] ${one.trim()}`)
        return `${each.join(',')}{`
      })
      return { code: `${code}\n${forSwitch}\n@media (max-width:15em){${rules}}`, map: { mappings: '' } }
    },
  }
}

/** There is one stylesheet and nothing to preload, so a lazy import is only an import. */
function plainImports(): Plugin {
  return {
    name: 'heard-plain-imports',
    enforce: 'pre',
    apply: 'build',
    load(id) {
      if (!id.includes('vite/preload-helper')) return undefined
      return 'export const __vitePreload = (load) => load()'
    },
  }
}

/** The stylesheet is asked for first: words are drawn once it is there, and never wait behind a script. */
function styleFirst(): Plugin {
  return {
    name: 'heard-style-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const style = /\s*<link rel="stylesheet"[^>]*>/.exec(html)?.[0] ?? ''
        const script = /\s*<script type="module"[^>]*><\/script>/.exec(html)?.[0] ?? ''
        return html
          .replace(style, '')
          .replace(script, '')
          .replace(/<meta name="viewport"[^>]*>/, (viewport) => viewport + style.replace(' crossorigin', ''))
          .replace('</head>', `${script.replace(' crossorigin', '').trim()}\n  </head>`)
      },
    },
  }
}

/** What a reader's phone fetches first: the entry, the app, the public pages, and all that these import. */
const isForReaders =
  /\/src\/(app\.tsx|pages\/(guide|welcome|get-help-now)\/(page|journey|stamp-shapes)\.tsx)$/
const onlyLater = new Set<string>()

/** The big pictures of the app's own icon are the browser's business, and only when it is put on the home screen. */
const isLater = (name: string) => onlyLater.has(name) || /^icons\/.*\.png$/.test(name)

/** Every other script can come once the guide is on the phone; the service worker's list says which those are. */
function sortForOffline(): Plugin {
  return {
    name: 'heard-sort-for-offline',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const first = new Set<string>()
        const take = (name: string): void => {
          const chunk = bundle[name]
          if (first.has(name) || chunk?.type !== 'chunk') return
          first.add(name)
          chunk.imports.forEach(take)
        }
        for (const [name, file] of Object.entries(bundle))
          if (file.type === 'chunk' && (file.isEntry || isForReaders.test(file.facadeModuleId ?? '')))
            take(name)
        for (const name of Object.keys(bundle))
          if (name.endsWith('.js') && !first.has(name)) onlyLater.add(name)
      },
    },
  }
}

/** What prerendering needed and a phone never does. */
function tidy(): Plugin {
  return {
    name: 'heard-tidy',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [name, file] of Object.entries(bundle)) {
          if (
            name.endsWith('.map') ||
            (file.type === 'chunk' && file.isEntry && file.name.startsWith('prerender'))
          )
            delete bundle[name]
        }
      },
    },
  }
}

export default defineConfig({
  plugins: [
    topicsPlugin(),
    wordsPlugin(),
    bigText(),
    plainImports(),
    preact({
      reactAliasesEnabled: false,
      // Left to itself it goes by NODE_ENV, and a build made by a test run would carry Preact's debugger to families.
      devToolsEnabled: false,
      prerender: { enabled: true, renderTarget: '#app', prerenderScript: here('./src/prerender.tsx') },
    }),
    direction(),
    styleFirst(),
    cutIntoFiles(),
    whatAppNeeds(),
    firstStyle(),
    tidy(),
    sortForOffline(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'sw.ts',
      registerType: 'prompt',
      injectRegister: false,
      // Else they are added to what is fetched first.
      includeManifestIcons: false,
      manifest: {
        id: '/',
        name: 'Heard',
        short_name: 'Heard',
        start_url: '/',
        scope: '/',
        display: 'standalone',
        lang: 'en',
        background_color: '#FFE29A',
        theme_color: '#F4F7F6',
        icons: [
          { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      injectManifest: {
        // The worker is one classic script, where Vite's helper for lazy imports does not even parse.
        buildPlugins: { vite: [plainImports()] },
        // As one classic script it is also written small: 17 kB instead of 30.
        rollupFormat: 'iife',
        sourcemap: false,
        globPatterns: ['**/*.{js,css,html,svg,png,webmanifest}'],
        // What reads HEIC is two megabytes that few phones need: it is fetched when such a photo is chosen.
        globIgnores: ['assets/prerender*', 'assets/heic.worker-*'],
        manifestTransforms: [
          (entries) => {
            const isThere = new Set(entries.map(({ url }) => url))
            return {
              manifest: entries
                // Of a page that is there twice, the phone keeps the one that is made for keeping.
                .filter(
                  ({ url }) =>
                    !isThere.has(url.replace(/index\.html$/, 'kept.html')) || !url.endsWith('index.html'),
                )
                .map((entry) => (isLater(entry.url) ? { ...entry, later: true } : entry)),
              warnings: [],
            }
          },
        ],
      },
    }),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
    sourcemap: false,
    rollupOptions: {
      // Front doors pass on what others need as well; nothing behind these does anything by being imported.
      treeshake: {
        moduleSideEffects: (id) => !/\/(src\/(area|content|i18n|components)|contract)\//.test(id),
      },
    },
  },
  server: { port: 8150 },
})
