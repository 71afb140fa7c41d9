/** What somebody may see now, and how far each has truly come, in plain words; what was said back, and who opened it. */

import { ownChildId, ownHelpPlace } from '../../case-file/help-draft.ts'
import { stateOf } from '../../case-file/index.ts'
import { answersElsewhere } from '../../case-file/said-back.ts'
import type { Given } from '../../case-file/wishes-draft.ts'
import { Button, TextButton } from '../../components/button.tsx'
import { CouncilWords } from '../../components/council-words.tsx'
import { Icon } from '../../components/icon.tsx'
import { Page } from '../../components/page.tsx'
import { Refusal } from '../../components/refusal.tsx'
import { beginAt } from '../../components/steps.ts'
import { useDeliveries } from '../../components/use-deliveries.ts'
import { nameOfQuestion, stateKeys, whomKeys } from '../../components/wish-keys.ts'
import { wishOf } from '../../components/wish-of.ts'
import { WishWords } from '../../components/wish-words.tsx'
import { momentInWords, to, useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { type Delivery, type SentItem, sentWords } from '../../sync/index.ts'
import type { ScreenProps } from './page.tsx'

export function SharedScreen({ draft, file, steps }: ScreenProps) {
  const t = useWords('share-wishes')
  const given = [...(draft.given ?? [])].reverse()
  const deliveries = useDeliveries(given.map(({ envelopeId }) => envelopeId))
  const sent = usePlace(sentWords)
  const helped = usePlace(ownHelpPlace(file.me))?.given ?? []
  return (
    <Page title={t('title')} back={{ onBack: () => steps.back('menu'), label: t('back') }}>
      <div class="wrap sec stack">
        <h1>{t('shared.title')}</h1>
        {given.length === 0 && <p>{t('shared.nothing')}</p>}
        {deliveries &&
          given.map((one) => (
            <One key={one.envelopeId} of={one} delivery={deliveries[one.envelopeId]} file={file} />
          ))}
        {sent && <SaidBack file={file} sent={sent.items} />}
        {helped.length > 0 && (
          <TextButton
            icon="people"
            to={to('with-help')}
            onPress={() => beginAt(`${ownChildId(file.me)}/given`)}
          >
            {t('shared.withHelp')}
          </TextButton>
        )}
        <Button kind="second" wide icon="plus" onPress={() => steps.go('menu')}>
          {t('shared.more')}
        </Button>
      </div>
    </Page>
  )
}

/** Answers to what they said on somebody else's phone, or on another of their own. */
function SaidBack({ file, sent }: { file: ScreenProps['file']; sent: readonly SentItem[] }) {
  const t = useWords('share-wishes')
  const answers = answersElsewhere(file, sent)
  if (answers.length === 0) return null
  return (
    <section class="panel stack" aria-labelledby="said-back">
      <h2 id="said-back">{t('shared.back')}</h2>
      {answers.map(({ id, answer }) => (
        <div key={id} class="theirs">
          <CouncilWords text={answer} />
        </div>
      ))}
    </section>
  )
}

function One({
  of,
  delivery,
  file,
}: { of: Given; delivery: Delivery | undefined } & Pick<ScreenProps, 'file'>) {
  const t = useWords('share-wishes')
  const { envelopeId, audience, things } = of
  const name = of.to ?? t('who.myAdvocate')
  const state = stateOf(envelopeId, delivery, file)
  const progress = file.progress[envelopeId]
  const isUnseen = state === 'needs-you' && delivery?.problem === 'nobody-looks-yet'
  const says =
    audience === 'advocate' && state === 'received'
      ? t('state.receivedAdvocate', { name })
      : audience === 'advocate' && state === 'filed'
        ? t('state.filedAdvocate', { name })
        : state === 'read'
          ? t('state.readBy', { name: progress?.readBy?.name ?? t('who.chair-and-worker') })
          : t(stateKeys[state])
  return (
    <section class="panel stack" aria-labelledby={`given-${envelopeId}`}>
      <h2 id={`given-${envelopeId}`}>
        {audience === 'advocate' ? t('who.advocate', { name }) : t(whomKeys[audience].name)}
      </h2>
      {progress?.answer ? (
        <Answered things={things} answer={progress.answer} />
      ) : (
        <p role="status">{isUnseen ? <Refusal code={delivery?.problem} /> : says}</p>
      )}
      {file.openings
        .filter((opening) => opening.envelopeId === envelopeId)
        .map(({ id, by, openedAt }) => (
          <p key={id} class="small">
            {t('opened.by', { name: by.name, when: momentInWords(openedAt) })}
          </p>
        ))}
      {!progress?.answer && (
        <details class="who">
          <summary>
            <span>{t('shared.read')}</span>
            <Icon name="down" />
          </summary>
          <ul class="body notes">
            <Things of={things} />
          </ul>
        </details>
      )}
    </section>
  )
}

/** "You said", and under it what was decided or said back. It stands in their own part and nowhere else (G4.7). */
function Answered({
  things,
  answer,
}: {
  things: Given['things']
  answer: NonNullable<ScreenProps['file']['progress'][string]['answer']>
}) {
  const t = useWords('share-wishes')
  return (
    <>
      <h3>{t('answered.youSaid')}</h3>
      <ul class="notes">
        <Things of={things} />
      </ul>
      <h3>{t('answered.decided')}</h3>
      <div class="theirs" role="status">
        <CouncilWords text={answer} />
      </div>
    </>
  )
}

function Things({ of: things }: { of: Given['things'] }) {
  const t = useWords('share-wishes')
  return (
    <>
      {things.map((thing) => (
        <li key={thing.id} class="stick">
          <p class="label">{nameOfQuestion(t, thing.question)}</p>
          <WishWords said={wishOf(thing)} />
        </li>
      ))}
    </>
  )
}
