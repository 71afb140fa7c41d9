/** Whom to ring when somebody is late or cannot come after all. Nobody's number is made up. */
import { type Area, contactOf } from '../../area/index.ts'
import type { CaseFile } from '../../case-file/index.ts'
import { workerToRing } from '../../case-file/worker-to-ring.ts'
import { Contacts } from '../../components/contacts.tsx'
import { Numbers } from '../../components/numbers.tsx'
import { useWords } from '../../i18n/index.ts'

export function ToRing({ file, area }: { file: CaseFile; area: Area }) {
  const t = useWords('day-card')
  const worker = workerToRing(file)
  const council = contactOf(area, 'council-day')
  return (
    <section class="panel stack tightly" aria-labelledby="card-ring">
      <h2 id="card-ring">{t('ring')}</h2>
      {worker && <Numbers numbers={[{ name: worker.name, number: worker.phone }]} />}
      {council && <Contacts of={[council]} />}
      {!worker && !council && <p class="muted">{t('ring.nobody')}</p>}
    </section>
  )
}
