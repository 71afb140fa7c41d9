/**
 * What is attached, to read only: on the screen before sending, among what was sent, beside what somebody was given.
 *
 *     <AttachedList list={answer.attachments} />
 *
 * Nothing when there is nothing. Bytes that are no longer on this phone are said to be missing, not left out.
 */
import type { KeptAttachment } from '../../../contract/attachment.ts'
import { useWords } from '../../i18n/index.ts'
import { AttachedOne, useNames } from './attached-one.tsx'

export function AttachedList({ list = [] }: { list: readonly KeptAttachment[] | undefined }) {
  const t = useWords('attach')
  const nameOf = useNames()
  if (list.length === 0) return null
  return (
    <ul class="attached" aria-label={t('list')}>
      {list.map((one) => (
        <li key={one.key}>
          <AttachedOne one={one} name={nameOf(list, one)} />
        </li>
      ))}
    </ul>
  )
}
