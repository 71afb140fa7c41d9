/**
 * The one door to the server: what asks for /v1 goes to the operations, the rest to the pages. Every answer
 * that leaves carries the security headers, whoever made it, and the door can be closed without cutting
 * anybody off in the middle.
 */
import { createServer, type Server } from 'node:http'
import type { Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { writeReply } from './answer.ts'
import type { Ask } from './ask.ts'
import { securityHeaders } from './headers.ts'

const REQUEST_MS = 60_000
/** An answer that takes longer than this is not waited for when the server stops. */
const DRAIN_MS = 10_000

export interface Door {
  readonly server: Server
  /** Takes nothing new, finishes what was begun, closes. */
  drain(): Promise<void>
}

type Fetch = (request: Request) => Response | Promise<Response>

const isForOperations = (url = '') => /^\/v1(?:[/?]|$)/.test(url)

export function openDoor(ask: Ask, pages: Fetch): Door {
  const answerPage = getRequestListener((request) => pages(request), { overrideGlobalObjects: false })
  const busyBySocket = new Map<Socket, number>()
  let isClosing = false

  const server = createServer((incoming, outgoing) => {
    const { socket } = incoming
    busyBySocket.set(socket, (busyBySocket.get(socket) ?? 0) + 1)
    outgoing.once('close', () => {
      const left = (busyBySocket.get(socket) ?? 1) - 1
      if (busyBySocket.has(socket)) busyBySocket.set(socket, left)
      if (isClosing && left === 0) socket.end()
    })
    if (isForOperations(incoming.url)) {
      void ask(incoming).then((reply) => writeReply(outgoing, reply, isClosing))
      return
    }
    for (const [name, value] of Object.entries(securityHeaders)) outgoing.setHeader(name, value)
    if (isClosing) outgoing.setHeader('connection', 'close')
    void answerPage(incoming, outgoing)
  })
  server.requestTimeout = REQUEST_MS
  server.on('connection', (socket: Socket) => {
    busyBySocket.set(socket, 0)
    socket.once('close', () => busyBySocket.delete(socket))
  })

  return {
    server,
    async drain() {
      isClosing = true
      const closed = new Promise<void>((done) => server.close(() => done()))
      // Browsers keep connections open on which they have asked nothing yet.
      for (const [socket, busy] of busyBySocket) if (busy === 0) socket.destroy()
      const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
      await closed
      clearTimeout(late)
    },
  }
}
