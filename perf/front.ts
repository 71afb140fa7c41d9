/**
 * What stands before a web server in real life: TLS and HTTP/2, with a certificate made for this run.
 * It passes every request on to a plain server on this machine and changes nothing.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request as send } from 'node:http'
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { portOf } from './port-of.ts'

export interface Front {
  readonly port: number
  close(): void
}

export class NoOpensslError extends Error {
  override name = 'NoOpensslError'
}

export async function front(toPort: number): Promise<Front> {
  const server = createSecureServer({ ...certificate(), allowHTTP1: true }, (request, response) =>
    pass(toPort, request, response),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { port: portOf(server), close: () => server.close() }
}

function pass(toPort: number, request: Http2ServerRequest, response: Http2ServerResponse): void {
  const named = Object.entries(request.headers).filter(([name]) => !name.startsWith(':'))
  const onward = send(
    {
      host: '127.0.0.1',
      port: toPort,
      method: request.method,
      path: request.url,
      headers: { ...Object.fromEntries(named), host: request.authority },
    },
    (answer) => {
      const { connection: _, 'keep-alive': __, 'transfer-encoding': ___, ...headers } = answer.headers
      response.writeHead(answer.statusCode ?? 502, headers)
      answer.pipe(response)
    },
  )
  onward.on('error', () => response.stream.close())
  request.pipe(onward)
}

/** Two days long and for localhost alone; both files are gone again before anything is served. */
function certificate(): { readonly key: Buffer; readonly cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'heard-front-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  try {
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
    const about = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '2']
    execFileSync('openssl', ['req', '-x509', ...kind, ...about, '-keyout', key, '-out', cert], {
      stdio: 'pipe',
    })
    return { key: readFileSync(key), cert: readFileSync(cert) }
  } catch (cause) {
    throw new NoOpensslError('A certificate for this run could not be made. Install openssl.', { cause })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
