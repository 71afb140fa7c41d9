/**
 * As small a client as there can be: one connection, one request at a time, bytes made beforehand. Like pgbench, it
 * leaves the machine to the server it measures; Node's own client takes as much of it as the server does.
 */
import { connect, type Socket } from 'node:net'

export interface Answer {
  readonly status: number
  readonly body: string
}

export class BrokenOffError extends Error {
  override name = 'BrokenOffError'
}

const HEAD_END = Buffer.from('\r\n\r\n')

export interface RawClient {
  ask(request: Buffer): Promise<Answer>
  end(): void
}

export async function openClient(port: number): Promise<RawClient> {
  const socket = await new Promise<Socket>((resolve, reject) => {
    const opening = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(opening))
    opening.once('error', reject)
  })
  let came: Buffer = Buffer.alloc(0)
  let waiting: { done: (answer: Answer) => void; fail: (error: Error) => void } | undefined

  socket.on('data', (piece: Buffer) => {
    came = came.length === 0 ? piece : Buffer.concat([came, piece])
    const answer = readAnswer(came)
    if (!answer) return
    came = Buffer.alloc(0)
    waiting?.done(answer)
  })
  const broken = () => waiting?.fail(new BrokenOffError('The server closed a connection in the middle.'))
  socket.on('error', broken)
  socket.on('close', broken)
  return {
    ask: (request) =>
      new Promise((done, fail) => {
        waiting = { done, fail }
        socket.write(request)
      }),
    end: () => {
      waiting = undefined
      socket.end()
    },
  }
}

/** Nothing until all of it is here. Our answers always say how long they are. */
function readAnswer(came: Buffer): Answer | undefined {
  const headEnd = came.indexOf(HEAD_END)
  if (headEnd < 0) return undefined
  const head = came.toString('latin1', 0, headEnd)
  const from = headEnd + HEAD_END.length
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
  if (came.length < from + length) return undefined
  return { status: Number(head.slice(9, 12)), body: came.toString('utf8', from, from + length) }
}
