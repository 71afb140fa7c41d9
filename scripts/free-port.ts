/** The port to serve on: the wanted one, or the next that is free. */
import { createServer } from 'node:net'

const TRIES = 50

export class NoPortError extends Error {
  override name = 'NoPortError'
}

export async function freePort(wanted: number, host: string): Promise<number> {
  for (let port = wanted; port < wanted + TRIES && port < 65_536; port++)
    if (await isFree(port, host)) return port
  throw new NoPortError(`No port from ${wanted} on is free. Set PORT to one that is.`)
}

/** Tried everywhere as well as on the host itself, since a server on all addresses would be met first by some. */
async function isFree(port: number, host: string): Promise<boolean> {
  return (await canListen(port, host)) && (await canListen(port))
}

function canListen(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, ...(host && { host }) }, () => probe.close(() => resolve(true)))
  })
}
