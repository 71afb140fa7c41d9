/** What kind of recording bytes truly are, by how they begin; nothing for anything else. */

/** EBML, which WebM is written in. */
const EBML = Buffer.from([0x1a, 0x45, 0xdf, 0xa3])
/** EBML is also Matroska: the document type, close to the beginning, tells them apart. */
const HEAD_BYTES = 64

export function voiceType(bytes: Buffer): 'audio/webm' | 'audio/mp4' | 'audio/ogg' | undefined {
  const head = bytes.subarray(0, HEAD_BYTES)
  if (head.subarray(0, 4).equals(EBML)) return head.includes('webm') ? 'audio/webm' : undefined
  if (head.subarray(4, 8).toString('latin1') === 'ftyp') return 'audio/mp4'
  if (head.subarray(0, 4).toString('latin1') === 'OggS') return 'audio/ogg'
  return undefined
}
