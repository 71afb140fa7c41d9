/** Reads a request's body up to a limit, counting as it comes, so a body that is too large is never held. */
import type { IncomingMessage } from 'node:http'

export type Body = { readonly bytes: Buffer } | 'too-large' | 'broken-off'

export function readBody(incoming: IncomingMessage, limit: number): Promise<Body> {
  const declared = Number(incoming.headers['content-length'] ?? 0)
  if (declared > limit) {
    incoming.resume()
    return Promise.resolve('too-large')
  }
  return new Promise((done) => {
    const pieces: Buffer[] = []
    let size = 0
    incoming.on('data', (piece: Buffer) => {
      size += piece.length
      if (size <= limit) pieces.push(piece)
      else done('too-large')
    })
    incoming.on('end', () => done(size > limit ? 'too-large' : { bytes: Buffer.concat(pieces) }))
    incoming.on('error', () => done('broken-off'))
    incoming.on('close', () => done('broken-off'))
  })
}
