/** It could not go, or the council could not use it: the reason in words, who to ring, and trying again. Nothing is deleted. */

import type { CaseFile } from '../../case-file/index.ts'
import { workerToRing } from '../../case-file/worker-to-ring.ts'
import { Banner } from '../../components/banner.tsx'
import { TextButton } from '../../components/button.tsx'
import { Numbers } from '../../components/numbers.tsx'
import { Refusal } from '../../components/refusal.tsx'
import { roleKey } from '../../components/role-words.ts'
import { to, useWords } from '../../i18n/index.ts'
import type { Known } from './track.ts'
import { Again } from './try-again.tsx'

export function NeedsYou({ known, file }: { known: Known; file: CaseFile }) {
  const t = useWords('my-words')
  const common = useWords('common')
  const worker = workerToRing(file)
  const problem = known.delivery?.receipt ? known.progress?.problem : known.delivery?.problem
  return (
    <div class="stack">
      <Banner title={t('needs.why')} tone="warm" icon="look">
        <p>
          <Refusal code={problem} />
        </p>
        <p>{t('needs.readOut')}</p>
      </Banner>
      <h3>{t('needs.ring')}</h3>
      {worker ? (
        <Numbers
          numbers={[{ name: worker.name, number: worker.phone, notes: [common(roleKey(worker.role))] }]}
        />
      ) : (
        <p>{t('needs.ringUnknown')}</p>
      )}
      {!known.delivery?.receipt && <Again />}
      <TextButton to={to('join')} icon="letter">
        {t('needs.newCode')}
      </TextButton>
    </div>
  )
}
