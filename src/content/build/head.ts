/**
 * Reads a topic file: the head between two lines of dashes, and the words after it.
 *
 * Throws with the file and the remedy when the head is not complete. Nothing is guessed.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

export interface TopicFile {
  readonly title: string
  readonly summary: string
  readonly stamp: string
  readonly ramp: string | undefined
  readonly reviewed: string
  readonly sources: readonly string[]
  readonly of: string | undefined
  /** "YYYY-MM-DD, who": a person's word that this translation says what the English says. */
  readonly checked: string | undefined
  readonly body: string
}

export class TopicFileError extends Error {
  override readonly name = 'TopicFileError'
}

const known = ['title', 'summary', 'stamp', 'ramp', 'reviewed', 'sources', 'of', 'checked']

export function readTopicFile(source: string, file: string): TopicFile {
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source.replaceAll('\r\n', '\n'))
  if (!parts)
    throw new TopicFileError(`${file} has no head. Begin it with a head between two lines of "---".`)
  const head = new Map<string, string>()
  for (const line of parts[1]!.split('\n').filter((each) => each.trim())) {
    const [, name = '', value = ''] = /^([a-z]+):\s*(.*)$/.exec(line) ?? []
    if (!known.includes(name))
      throw new TopicFileError(`${file} has a line in its head that nothing reads. Use: ${known.join(', ')}.`)
    head.set(name, value.trim())
  }
  const need = (name: string) => {
    const value = head.get(name)
    if (!value) throw new TopicFileError(`${file} has no "${name}" in its head. Add it.`)
    return value
  }
  const reviewed = need('reviewed')
  if (!/^\d{4}-\d{2}-\d{2}$/.test(reviewed))
    throw new TopicFileError(`${file} has a "reviewed" that is not a day. Write it as YYYY-MM-DD.`)
  return {
    title: need('title'),
    summary: need('summary'),
    stamp: head.get('stamp') ?? '',
    ramp: head.get('ramp'),
    reviewed,
    sources: (head.get('sources') ?? '').split(/\s*,\s*/).filter(Boolean),
    of: head.get('of'),
    checked: head.get('checked'),
    body: parts[2]!.trim(),
  }
}

/** A short name for these exact words. A translation carries the one of the English it was made from. */
export function hashOf(file: TopicFile): string {
  const words = [file.title, file.summary, file.ramp ?? '', file.body].join('\n')
  return bytesToHex(sha256(utf8ToBytes(words))).slice(0, 8)
}
