/** Photos made byte by byte or dot by dot: with what cameras write beside the picture, and with what attackers would. */

export const SECRET = 'SECRET-51.4545N-0.9781W'

type Bytes = Uint8Array<ArrayBuffer>

const ascii = (text: string): Bytes => Uint8Array.from(text, (char) => char.charCodeAt(0))

export function joined(...parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** A picture of the four corners: red, green, blue, yellow, so that turning it shows. */
export async function encoded(type: string, width = 640, height = 400, quality = 0.9): Promise<Bytes> {
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d')!
  const corners = ['#e00000', '#00c000', '#0000e0', '#e0e000']
  for (const [index, colour] of corners.entries()) {
    pen.fillStyle = colour
    pen.fillRect((index % 2) * (width / 2), Math.floor(index / 2) * (height / 2), width / 2, height / 2)
  }
  const blob = await canvas.convertToBlob({ type, quality })
  return new Uint8Array(await blob.arrayBuffer())
}

/** Every dot another colour: what a compressor can do least about. */
export async function noisy(width: number, height: number, quality = 0.9): Promise<Bytes> {
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d')!
  const rows = 64
  const dots = new Uint8ClampedArray(width * rows * 4)
  for (let at = 0; at < dots.length; at += 65_536) crypto.getRandomValues(dots.subarray(at, at + 65_536))
  for (let at = 3; at < dots.length; at += 4) dots[at] = 255
  for (let y = 0; y < height; y += rows) pen.putImageData(new ImageData(dots, width, rows), 0, y)
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality })
  return new Uint8Array(await blob.arrayBuffer())
}

/** A JPEG block: its marker, its length, what is in it. */
function block(marker: number, inside: Uint8Array): Bytes {
  const length = inside.length + 2
  return joined(new Uint8Array([0xff, marker, length >> 8, length & 0xff]), inside)
}

/** EXIF as a camera writes it: how it was held, and a block of GPS with a latitude, a longitude and a word of ours. */
export function exif(orientation: number): Bytes {
  const entry = (tag: number, type: number, count: number, value: readonly number[]) => [
    ...[tag >> 8, tag & 255, 0, type, ...four(count)],
    ...[...value, 0, 0, 0, 0].slice(0, 4),
  ]
  const four = (value: number) => [(value >> 24) & 255, (value >> 16) & 255, (value >> 8) & 255, value & 255]
  const secret = [...ascii(SECRET), 0]
  const gpsAt = 8 + 2 + 3 * 12 + 4
  const textAt = gpsAt + 2 + 4 * 12 + 4
  const degreesAt = textAt + secret.length
  const degrees = [...four(51), ...four(1), ...four(27), ...four(1), ...four(16), ...four(1)]
  const tiff = [
    ...ascii('MM'),
    ...[0, 42, ...four(8)],
    ...[0, 3],
    ...entry(0x0112, 3, 1, [0, orientation]),
    ...entry(0x010e, 2, secret.length, four(textAt)),
    ...entry(0x8825, 4, 1, four(gpsAt)),
    ...four(0),
    ...[0, 4],
    ...entry(0x0001, 2, 2, [78, 0]),
    ...entry(0x0002, 5, 3, four(degreesAt)),
    ...entry(0x0003, 2, 2, [87, 0]),
    ...entry(0x0004, 5, 3, four(degreesAt)),
    ...four(0),
    ...secret,
    ...degrees,
  ]
  return joined(ascii('Exif\0\0'), new Uint8Array(tiff))
}

/** A JPEG with EXIF, GPS, XMP, IPTC and a comment, each with the word of ours in it. */
export async function taggedJpeg(orientation = 1): Promise<Bytes> {
  const plain = await encoded('image/jpeg')
  const xmp = ascii(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/">${SECRET}</x:xmpmeta>`)
  const iptc = ascii(`Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x20${SECRET}`)
  return joined(
    plain.subarray(0, 2),
    block(0xe1, exif(orientation)),
    block(0xe1, xmp),
    block(0xed, iptc),
    block(0xfe, ascii(SECRET)),
    plain.subarray(2),
  )
}

/** A PNG chunk; its checksum is right, or decoders would stop there. */
function chunk(name: string, inside: Uint8Array): Bytes {
  const named = joined(ascii(name), inside)
  const all = new Uint8Array(named.length + 8)
  const view = new DataView(all.buffer)
  view.setUint32(0, inside.length)
  all.set(named, 4)
  view.setUint32(all.length - 4, crc(named))
  return all
}

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

/** A PNG with text and EXIF chunks behind its head. */
export async function taggedPng(...more: readonly Bytes[]): Promise<Bytes> {
  const plain = await encoded('image/png')
  const head = 8 + 25
  return joined(
    plain.subarray(0, head),
    chunk('tEXt', ascii(`Comment\0${SECRET}`)),
    chunk('eXIf', exif(1).subarray(6)),
    ...more,
    plain.subarray(head),
  )
}

/** One whose picture moves: it says so before its dots begin. */
export const movingPng = () => taggedPng(chunk('acTL', new Uint8Array([0, 0, 0, 2, 0, 0, 0, 0])))

/** A WebP of the extended kind, with EXIF and XMP behind the picture; `flags` may also say that it moves. */
export async function taggedWebp(flags = 0x0c): Promise<Bytes> {
  const plain = await encoded('image/webp')
  const picture = plain.subarray(12)
  const size = (value: number) => [value & 255, (value >> 8) & 255, (value >> 16) & 255]
  const part = (name: string, inside: Uint8Array) =>
    joined(
      ascii(name),
      new Uint8Array([...size(inside.length), 0]),
      inside,
      new Uint8Array(inside.length % 2),
    )
  const head = part('VP8X', new Uint8Array([flags, 0, 0, 0, ...size(639), ...size(399)]))
  const bare = picture.subarray(0, 4)[3] === 0x58 ? picture.subarray(18) : picture
  const body = joined(head, bare, part('EXIF', exif(1).subarray(6)), part('XMP ', ascii(SECRET)))
  return joined(ascii('RIFF'), new Uint8Array([...size(body.length + 4), 0]), ascii('WEBP'), body)
}

/** A small PNG that says it is enormous. */
export async function boastfulPng(): Promise<Bytes> {
  const plain = await encoded('image/png')
  const view = new DataView(new ArrayBuffer(13))
  view.setUint32(0, 60_000)
  view.setUint32(4, 60_000)
  view.setUint8(8, 8)
  view.setUint8(9, 6)
  return joined(plain.subarray(0, 8), chunk('IHDR', new Uint8Array(view.buffer)), plain.subarray(33))
}

/** The bytes as they would be read by somebody who looks for a word in them. */
export function readAs(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

/** The colour of one dot, by fractions of the picture. */
export async function colourAt(bytes: Bytes, x: number, y: number): Promise<readonly number[]> {
  const bitmap = await createImageBitmap(new Blob([bytes]), { imageOrientation: 'from-image' })
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const pen = canvas.getContext('2d')!
  pen.drawImage(bitmap, 0, 0)
  const { data } = pen.getImageData(Math.floor(bitmap.width * x), Math.floor(bitmap.height * y), 1, 1)
  return [...data].slice(0, 3)
}

export async function sizeOf(bytes: Bytes): Promise<readonly [number, number]> {
  const bitmap = await createImageBitmap(new Blob([bytes]))
  return [bitmap.width, bitmap.height]
}
