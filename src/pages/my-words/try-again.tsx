/** Waiting is normal: what to do meanwhile, and a try right now for whoever wants one. */
import { useState } from 'preact/hooks'
import { type CaseFile, nextConference } from '../../case-file/index.ts'
import { workerToRing } from '../../case-file/worker-to-ring.ts'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { daysUntil, today, useWords } from '../../i18n/index.ts'
import { deliver } from '../../sync/index.ts'

const SOON_DAYS = 2

export function TryAgain({ file }: { file: CaseFile }) {
  const t = useWords('my-words')
  const next = nextConference(file, today())
  const worker = workerToRing(file)
  return (
    <div class="stack">
      <Again />
      {next && worker && daysUntil(next.day) <= SOON_DAYS && (
        <Banner title={t('soon.title')} tone="warm" icon="call">
          {t('soon.text', { name: worker.name, phone: worker.phone })}
        </Banner>
      )}
    </div>
  )
}

export function Again() {
  const t = useWords('my-words')
  const [state, setState] = useState<'still' | 'trying' | 'waits'>('still')
  async function again() {
    setState('trying')
    await deliver().catch(() => undefined) // what did not go waits on; the track says so
    setState('waits')
  }
  return (
    <>
      <Button wide kind="second" icon="send" working={state === 'trying'} onPress={() => void again()}>
        {state === 'trying' ? t('againWorking') : t('again')}
      </Button>
      {state === 'waits' && (
        <p class="small" role="status">
          {t('againStill')}
        </p>
      )}
    </>
  )
}
