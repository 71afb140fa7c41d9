import type { Server } from 'node:net'

/** The port that a listening server was given. */
export function portOf(server: Pick<Server, 'address'>): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('This server listens on no port.')
  return address.port
}
