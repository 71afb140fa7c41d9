/** A letter as it went: its words, and what went with it. */
import type { InputOf } from '../../../contract/operation.ts'
import type { writeLetter } from '../../../contract/operations/write-letter.ts'
import { AttachedList } from '../../components/attach/attached-list.tsx'

export function SaidLetter({ letter: { words, attachments } }: { letter: InputOf<typeof writeLetter> }) {
  return (
    <>
      {words && (
        <p class="said own" lang={words.lang} dir={words.dir} translate={false}>
          {words.text}
        </p>
      )}
      <AttachedList list={attachments} />
    </>
  )
}
