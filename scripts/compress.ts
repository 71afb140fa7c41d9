/**
 * Compresses a built folder once, as small as it goes, so that the server never compresses while a family waits.
 * Also takes away source maps: they are not served, and would only be read by somebody copying the folder.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { compressible } from '../server/static/kinds.ts'

/** Below this an answer is one packet anyway. */
const WORTH_IT_BYTES = 256

export function compressFolder(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.name.endsWith('.map')) rmSync(path)
    if (!entry.isFile() || !compressible.test(entry.name)) continue
    const plain = readFileSync(path)
    if (plain.length < WORTH_IT_BYTES) continue
    keepIfSmaller(`${path}.br`, plain, brotli(plain))
    keepIfSmaller(`${path}.gz`, plain, gzipSync(plain, { level: 9 }))
  }
}

function brotli(plain: Buffer): Buffer {
  return brotliCompressSync(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  })
}

function keepIfSmaller(path: string, plain: Buffer, compressed: Buffer): void {
  if (compressed.length < plain.length) writeFileSync(path, compressed)
}
