/**
 * Answers a request for a page, script, style or picture of the app or the desk.
 *
 * It answers GET and HEAD only, with the headers that `server/http/headers.ts` lays down for every answer
 * added around it. A page that is not there is a page in the reader's language that says so.
 */
import { appPagePermissions, wasmWorkerPolicy, workerPolicy } from '../http/headers.ts'
import type { Files, StaticFile } from './files.ts'
import { encodingFor, languageFor } from './negotiate.ts'

/** A worker's policy comes with its own script. None may talk to anybody, and only these two may run WebAssembly. */
const isWorker = /\.worker-[\w-]+\.js$/
const runsWebAssembly = /\/(argon|heic)\.worker-[\w-]+\.js$/

function policiesFor(path: string): Record<string, string> {
  if (runsWebAssembly.test(path)) return { 'content-security-policy': wasmWorkerPolicy }
  if (isWorker.test(path)) return { 'content-security-policy': workerPolicy }
  const isAppPage = path.endsWith('.html') && !path.startsWith('/desk/')
  return isAppPage ? { 'permissions-policy': appPagePermissions } : {}
}

export interface StaticAnswers {
  answer(request: Request): Response
}

export function staticAnswers(files: Files): StaticAnswers {
  const languages = [...files.keys()].flatMap((path) => /^\/([a-z]{2})\/index\.html$/.exec(path)?.[1] ?? [])
  return { answer: (request) => answerFrom(files, languages, request) }
}

function answerFrom(files: Files, languages: readonly string[], request: Request): Response {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } })

  const { pathname, search } = new URL(request.url)
  if (pathname === '/') return welcome(files, languages, request)

  const file = files.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
  if (file) return answerWith(file, request, 200)
  if (files.has(`${pathname}/index.html`)) return redirect(308, `${pathname}/${search}`)
  return notFound(files, languages, request, pathname)
}

/**
 * The bare address is for a first visit: it leads to the welcome in a language the browser asks for, or else to
 * the page where a language is chosen. Later visits are answered by the phone itself, which knows the choice.
 */
function welcome(files: Files, languages: readonly string[], request: Request): Response {
  const choose = files.get('/index.html')
  const language = languageFor(request.headers.get('accept-language') ?? '', languages)
  const isForReading = (request.headers.get('accept') ?? '').includes('text/html')
  const answer =
    language && (isForReading || !choose)
      ? redirect(302, `/${language}/welcome/`, { 'cache-control': 'no-cache' })
      : choose
        ? answerWith(choose, request, 200)
        : redirect(302, '/en/welcome/', { 'cache-control': 'no-cache' })
  answer.headers.set('vary', 'Accept, Accept-Encoding, Accept-Language')
  return answer
}

function redirect(status: number, location: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: { location, ...headers } })
}

function notFound(files: Files, languages: readonly string[], request: Request, pathname: string): Response {
  const [, first = ''] = pathname.split('/')
  const language = languages.includes(first)
    ? first
    : (languageFor(request.headers.get('accept-language') ?? '', languages) ?? 'en')
  const isForReading = (request.headers.get('accept') ?? '').includes('text/html')
  const page = files.get(`/${language}/404/index.html`)
  if (isForReading && page) return answerWith(page, request, 404)
  return new Response('There is nothing here.\n', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' },
  })
}

function answerWith(file: StaticFile, request: Request, status: number): Response {
  const encoding = encodingFor(
    request.headers.get('accept-encoding') ?? '',
    (one) => file.encoded[one] !== undefined,
  )
  const etag = `"${file.etag}${encoding ? `-${encoding}` : ''}"`
  const headers: Record<string, string> = {
    'content-type': file.contentType,
    'cache-control': file.cacheControl,
    etag,
    vary: 'Accept-Encoding',
    ...(file.policy && { 'content-security-policy': file.policy }),
    ...policiesFor(file.path),
  }
  if (status === 200 && isSame(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers })

  const bytes = encoding ? file.encoded[encoding]! : file.plain
  headers['content-length'] = String(bytes.length)
  if (encoding) headers['content-encoding'] = encoding
  return new Response(request.method === 'HEAD' ? null : bytes, { status, headers })
}

function isSame(ifNoneMatch: string | null, etag: string): boolean {
  return (ifNoneMatch ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}
