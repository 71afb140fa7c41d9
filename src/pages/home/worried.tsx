/** Help without alarm: somebody who does not work for the council, the worker, and everybody else. */
import { contactOf, useArea } from '../../area/index.ts'
import type { CaseFile } from '../../case-file/index.ts'
import { workerToRing } from '../../case-file/worker-to-ring.ts'
import { Contacts } from '../../components/contacts.tsx'
import { Numbers } from '../../components/numbers.tsx'
import { language, to, useWords } from '../../i18n/index.ts'

export function Worried({ file }: { file: CaseFile }) {
  const t = useWords('home')
  const { area } = useArea(language())
  const rights = contactOf(area, 'family-rights')
  const worker = workerToRing(file)
  return (
    <section class="sec" aria-labelledby="worried">
      <div class="calm stack">
        <h2 id="worried">{t('worried.title')}</h2>
        <p>{t('worried.text')}</p>
        {rights && <Contacts of={[rights]} />}
        {worker && (
          <Numbers numbers={[{ name: worker.name, number: worker.phone, notes: [t('worried.worker')] }]} />
        )}
        <a class="link-btn" href={to('get-help-now')}>
          {t('worried.more')}
        </a>
      </div>
    </section>
  )
}
