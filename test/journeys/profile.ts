/**
 * Looks for sentences in everything a browser keeps on disk, byte for byte: as UTF-8 and as UTF-16, both of which
 * browsers use, and in what is packed with gzip inside. The browser has to be closed first.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Hit {
  readonly file: string
  readonly sentence: string
}

export function searchProfile(profile: string, sentences: readonly string[]): readonly Hit[] {
  const wanted = sentences.flatMap((sentence) =>
    (['utf8', 'utf16le'] as const).map((encoding) => ({ sentence, bytes: Buffer.from(sentence, encoding) })),
  )
  const hits: Hit[] = []
  for (const entry of readdirSync(profile, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const bytes = readFileSync(join(entry.parentPath, entry.name))
    for (const { sentence, bytes: sought } of wanted)
      if (bytes.includes(sought)) hits.push({ file: entry.name, sentence })
  }
  return hits
}
