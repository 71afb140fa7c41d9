/**
 * A JPEG with nothing in it but the picture. Drawing a photo anew already leaves out where and when it was taken;
 * some browsers write a block of their own again, and this takes out every block that is not needed to see it.
 */

/** JFIF, and Adobe's note of how the colours are written. Everything else among these is about the picture, not the picture. */
const needed = new Set([0xe0, 0xee])

export class NotJpegError extends Error {
  override readonly name = 'NotJpegError'
  constructor() {
    super('What was encoded is not a JPEG that can be read block by block. Do not keep it.')
  }
}

export function bareJpeg(file: Uint8Array): Uint8Array<ArrayBuffer> {
  if (file[0] !== 0xff || file[1] !== 0xd8) throw new NotJpegError()
  const kept: Uint8Array[] = [file.subarray(0, 2)]
  let at = 2
  while (at + 4 <= file.length) {
    if (file[at] !== 0xff) throw new NotJpegError()
    const marker = file[at + 1]!
    // From here on it is the picture itself, to the end.
    if (marker === 0xda) return joined([...kept, file.subarray(at)])
    const length = 2 + ((file[at + 2]! << 8) | file[at + 3]!)
    const isAbout = (marker >= 0xe0 && marker <= 0xef && !needed.has(marker)) || marker === 0xfe
    if (!isAbout) kept.push(file.subarray(at, at + length))
    at += length
  }
  throw new NotJpegError()
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
