/** The port to serve on: the wanted one, or the next that is free. */
import { createServer } from 'node:net'

const TRIES = 50

export class NoPortError extends Error {
  override name = 'NoPortError'
}

export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + TRIES && port < 65_536; port++) if (await isFree(port)) return port
  throw new NoPortError(`No port from ${wanted} on is free. Set PORT to one that is.`)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, () => probe.close(() => resolve(true)))
  })
}
