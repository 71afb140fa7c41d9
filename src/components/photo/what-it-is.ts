/**
 * What a file is, read from its own first bytes: its name and what it says it is are only claims.
 *
 * It answers how large the picture in it is before anything is decoded, so that a small file with an enormous
 * picture in it stops here and never takes the phone's memory.
 */
import type { WhyNot } from './photo-question.ts'

/** Phones take photos of up to 50 million dots; more would fill the memory of a small phone. */
const MOST_DOTS = 66_000_000
export const MOST_BYTES = 48 * 1024 * 1024

export type PhotoKind = 'jpeg' | 'png' | 'webp' | 'heic' | 'avif'

export type Look = { readonly kind: PhotoKind } | { readonly why: WhyNot }

interface Size {
  readonly width: number
  readonly height: number
}

export function lookAt(file: Uint8Array): Look {
  if (file.length === 0) return { why: 'empty' }
  if (file.length > MOST_BYTES) return { why: 'too-large' }
  const kind = kindOf(file)
  if (!kind) return { why: 'not-a-photo' }
  if (isMoving(kind, file)) return { why: 'moving' }
  if (!hasItsEnd(kind, file)) return { why: 'broken' }
  const size = sizeOf(kind, file)
  if (!size || size.width === 0 || size.height === 0) return { why: 'broken' }
  if (size.width * size.height > MOST_DOTS) return { why: 'too-many-dots' }
  return { kind }
}

const ascii = (file: Uint8Array, at: number, length: number) =>
  String.fromCharCode(...file.subarray(at, at + length))

function kindOf(file: Uint8Array): PhotoKind | undefined {
  if (file[0] === 0xff && file[1] === 0xd8 && file[2] === 0xff) return 'jpeg'
  if (ascii(file, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (ascii(file, 0, 4) === 'RIFF' && ascii(file, 8, 4) === 'WEBP') return 'webp'
  if (ascii(file, 4, 4) !== 'ftyp') return undefined
  const brands = ascii(file, 8, Math.min(64, view(file).getUint32(0)) - 8)
  if (/heic|heix|heim|heis|hevc|hevx/.test(brands)) return 'heic'
  if (/avif/.test(brands)) return 'avif'
  return /mif1/.test(brands) ? 'heic' : undefined
}

const view = (file: Uint8Array) => new DataView(file.buffer, file.byteOffset, file.byteLength)

function isMoving(kind: PhotoKind, file: Uint8Array): boolean {
  if (kind === 'webp') return ascii(file, 12, 4) === 'VP8X' && ((file[20] ?? 0) & 0x02) !== 0
  return kind === 'png' && pngChunks(file).some(({ name }) => name === 'acTL')
}

/** A file that broke off on its way here decodes to half a picture, which nobody meant. */
function hasItsEnd(kind: PhotoKind, file: Uint8Array): boolean {
  if (kind === 'jpeg') return endsJpeg(file)
  if (kind === 'png') return pngChunks(file).some(({ name }) => name === 'IEND')
  if (kind === 'webp') return file.length >= 12 && view(file).getUint32(4, true) + 8 <= file.length
  return boxesFit(file)
}

/** Some cameras put more behind the picture's end, so it is looked for from the back. */
function endsJpeg(file: Uint8Array): boolean {
  for (let at = file.length - 2; at > 2; at--) if (file[at] === 0xff && file[at + 1] === 0xd9) return true
  return false
}

function boxesFit(file: Uint8Array): boolean {
  let at = 0
  while (at + 8 <= file.length) {
    const length = view(file).getUint32(at)
    if (length === 0) return true
    // A 64-bit length, which no photo needs.
    if (length < 8) return false
    at += length
  }
  return at === file.length
}

function sizeOf(kind: PhotoKind, file: Uint8Array): Size | undefined {
  try {
    if (kind === 'jpeg') return jpegSize(file)
    if (kind === 'png') return { width: view(file).getUint32(16), height: view(file).getUint32(20) }
    return kind === 'webp' ? webpSize(file) : largestBox(file)
  } catch (error) {
    if (error instanceof RangeError) return undefined // it breaks off in the middle of a number
    throw error
  }
}

function jpegSize(file: Uint8Array): Size | undefined {
  const data = view(file)
  let at = 2
  while (at + 9 < file.length) {
    if (file[at] !== 0xff) return undefined
    const marker = file[at + 1]!
    // Filling between segments.
    if (marker === 0xff) {
      at++
      continue
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: data.getUint16(at + 5), width: data.getUint16(at + 7) }
    if (marker === 0xda) return undefined
    at += 2 + data.getUint16(at + 2)
  }
  return undefined
}

function pngChunks(file: Uint8Array): readonly { readonly name: string }[] {
  const found: { name: string }[] = []
  let at = 8
  while (at + 12 <= file.length) {
    found.push({ name: ascii(file, at + 4, 4) })
    at += 12 + view(file).getUint32(at)
  }
  // The last one has to be there whole.
  return at <= file.length ? found : found.slice(0, -1)
}

function webpSize(file: Uint8Array): Size | undefined {
  const data = view(file)
  const how = ascii(file, 12, 4)
  if (how === 'VP8X') return { width: 1 + (data.getUint32(24, true) % 2 ** 24), height: 1 + three(file, 27) }
  if (how === 'VP8L') {
    const bits = data.getUint32(21, true)
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) }
  }
  if (how === 'VP8 ')
    return { width: data.getUint16(26, true) & 0x3fff, height: data.getUint16(28, true) & 0x3fff }
  return undefined
}

const three = (file: Uint8Array, at: number) => file[at]! | (file[at + 1]! << 8) | (file[at + 2]! << 16)

/** HEIC and AVIF: the largest of the sizes it names, tiles and small previews among them. */
function largestBox(file: Uint8Array): Size | undefined {
  const data = view(file)
  let largest: Size | undefined
  const until = Math.min(file.length - 16, 256 * 1024)
  for (let at = 0; at < until; at++) {
    if (file[at] !== 0x69 || ascii(file, at, 4) !== 'ispe') continue
    const size = { width: data.getUint32(at + 8), height: data.getUint32(at + 12) }
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size
  }
  return largest
}
