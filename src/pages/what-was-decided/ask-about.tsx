/** Whom to ask, and how to say that one sees it another way. An advocate is never more than one press away. */
import { workerToRing } from '../../case-file/worker-to-ring.ts'
import { AskIt } from '../../components/ask-it.tsx'
import { Button } from '../../components/button.tsx'
import type { Mine } from '../../components/use-mine.ts'
import { Words } from '../../components/words.tsx'
import { to, useWords } from '../../i18n/index.ts'
import type { Decided } from './decided.ts'

export function AskAbout({ decided, mine }: { decided: Decided | undefined; mine: Mine }) {
  const t = useWords('what-was-decided')
  const { file } = mine
  const [advocate] = file.advocates ?? []
  const worker = decided?.leader?.phone ? decided.leader : workerToRing(file)
  const plan = decided?.plan
  return (
    <section class="stack" aria-labelledby="ask">
      <h2 id="ask">{t('ask')}</h2>
      <p>{t('ask.text')}</p>
      {decided && (
        <>
          <AskIt
            ask={{
              about: 'meaning',
              ...(plan ? { planId: plan.id, version: plan.version } : {}),
              ...(decided.decision ? { conferenceId: decided.decision.conferenceId } : {}),
            }}
            slot={`ask-about/${plan?.id ?? decided.decision?.id ?? ''}`}
            question={t('ask.question')}
            label={t('ask.this')}
            mine={mine}
            leader={decided.leader?.name}
          />
          <p class="small">
            <Words of="what-was-decided" k="ask.family" />
          </p>
        </>
      )}
      {worker && (
        <>
          <p>{t('ask.worker', { name: worker.name })}</p>
          <Button kind="second" wide icon="call" to={`tel:${worker.phone}`}>
            {t('ask.ring', { name: worker.name })} <bdi dir="ltr">{worker.phone}</bdi>
          </Button>
        </>
      )}
      <p>{advocate ? t('ask.advocate', { name: advocate.name }) : t('ask.noAdvocate')}</p>
      {!advocate && (
        <Button kind="second" wide icon="person" to={to('ask-advocate')}>
          {t('ask.getAdvocate')}
        </Button>
      )}
      <Button kind="second" wide icon="chat" to={to('share-wishes')}>
        {t('ask.say')}
      </Button>
    </section>
  )
}
