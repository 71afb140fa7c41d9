/**
 * The line between a phone and the council, which a journey can spoil: cut it, put a café's login page in it,
 * or lose an answer on its way back.
 *
 * It is a real proxy on its own port. The phone knows only this address, so what the line does is what the phone
 * meets. Everything that passes is noted: the request, and how it was answered.
 */
import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** `open`, no signal at all, or somebody else answering every request with a 200. */
export type Weather = 'open' | 'cut' | 'login-page' | 'login-json'

export type Watcher = (method: string, path: string) => Promise<'lost' | 'pass'>

export interface Passage {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
  /** It came out of the council, and never got to the phone. */
  readonly isLost: boolean
}

export interface Line {
  readonly url: string
  set(weather: Weather): void
  /** From now on the line leads to another server. */
  leadTo(url: string): void
  /** Called as a request goes through. When it answers `lost`, whatever the answer was never arrives. */
  watch(watcher: Watcher | undefined): void
  readonly passed: readonly Passage[]
  close(): Promise<void>
}

const loginPage = '<!doctype html><title>Free Wi-Fi</title><h1>Welcome to Café Wi-Fi. Please log in.</h1>'
const loginJson = JSON.stringify({ ok: true, receipt: 'a.b.c', login: 'https://cafe.example/login' })

export async function layLine(to: string): Promise<Line> {
  let target = new URL(to)
  let weather: Weather = 'open'
  let watcher: Watcher | undefined
  const passed: Passage[] = []
  const sockets = new Set<Socket>()

  async function pass(request: IncomingMessage, response: ServerResponse) {
    const method = request.method ?? 'GET'
    const path = request.url ?? '/'
    if (weather === 'cut') return request.socket.destroy()
    if (weather !== 'open') {
      const isJson = weather === 'login-json'
      response.writeHead(200, { 'content-type': isJson ? 'application/json' : 'text/html' })
      return response.end(isJson ? loginJson : loginPage)
    }
    try {
      const [fate, answer] = await Promise.all([
        watcher?.(method, path) ?? 'pass',
        forward(request, target).catch(() => undefined),
      ])
      if (!answer) return request.socket.destroy()
      passed.push({
        method,
        path,
        status: answer.status,
        headers: answer.headers,
        body: answer.body.toString(),
        isLost: fate === 'lost',
      })
      if (fate === 'lost') return request.socket.destroy()
      response.writeHead(answer.status, answer.headers)
      response.end(answer.body)
    } catch {
      request.socket.destroy() // the server behind the line is down, so the phone sees a broken connection
    }
  }

  const server = createServer((request, response) => void pass(request, response))
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`, // listening on a port, so it is not a pipe
    set(next) {
      weather = next
      for (const socket of sockets) socket.destroy()
    },
    leadTo(url) {
      target = new URL(url)
    },
    watch(next) {
      watcher = next
    },
    passed,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

function forward(request: IncomingMessage, target: URL): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const onward = send(
      {
        host: target.hostname,
        port: target.port,
        method: request.method,
        path: request.url,
        headers: { ...request.headers, 'accept-encoding': 'identity', connection: 'close' },
      },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('error', reject)
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: withoutHop(answer.headers),
            body: Buffer.concat(chunks),
          }),
        )
      },
    )
    onward.on('error', reject)
    request.pipe(onward)
  })
}

/** These are about one connection only, and this answer goes on over another. */
function withoutHop(headers: IncomingMessage['headers']): IncomingMessage['headers'] {
  const { connection: _, 'keep-alive': __, 'transfer-encoding': ___, ...rest } = headers
  return rest
}
