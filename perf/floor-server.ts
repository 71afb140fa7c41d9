/** Serves the hand-written page that our own are measured against, compressed like them and on one request. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compressFolder } from '../scripts/compress.ts'
import { staticAnswers } from '../server/static/answer.ts'
import { readFiles } from '../server/static/files.ts'
import { portOf } from './port-of.ts'

export async function serveFloor(): Promise<{ readonly port: number; close(): void }> {
  const copy = mkdtempSync(join(tmpdir(), 'heard-floor-'))
  cpSync(join(import.meta.dirname, 'floor', 'static'), copy, { recursive: true })
  compressFolder(copy)
  const answers = staticAnswers(readFiles({ '/floor/': copy }))
  rmSync(copy, { recursive: true })

  const server = createServer(async (request, response) => {
    const headers = { 'accept-encoding': String(request.headers['accept-encoding'] ?? '') }
    const answer = answers.answer(new Request(`http://localhost${request.url}`, { headers }))
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { port: portOf(server), close: () => server.close() }
}
