/**
 * Why something a young person asked for did not reach the council, whom to ring about it, and how to ask again. It is
 * said here, because they have no other page to be sent to.
 */
import { workerToRing } from '../../case-file/worker-to-ring.ts'
import { Numbers } from '../../components/numbers.tsx'
import { Refusal } from '../../components/refusal.tsx'
import { roleKey } from '../../components/role-words.ts'
import type { Mine } from '../../components/use-mine.ts'
import { to, useWords } from '../../i18n/index.ts'

export function NotGone({ envelopeId, page, mine }: { envelopeId: string; page: string; mine: Mine }) {
  const t = useWords('people-beside-me')
  const common = useWords('common')
  const young = useWords('share-wishes')
  const worker = workerToRing(mine.file)
  const problem = mine.problemOf(envelopeId)
  return (
    <div class="stack tightly noprint">
      <p>
        <Refusal code={problem} />
      </p>
      {worker && (
        <Numbers
          numbers={[{ name: worker.name, number: worker.phone, notes: [common(roleKey(worker.role))] }]}
        />
      )}
      <p>
        <a href={to('get-help-now')}>{young('triage.people')}</a>
      </p>
      {/* What waits for the council to say who looks goes by itself: asking again would ask twice. */}
      {problem !== 'nobody-looks-yet' && (
        <p>
          <a href={to(page)}>{t('again.again')}</a>
        </p>
      )}
    </div>
  )
}
