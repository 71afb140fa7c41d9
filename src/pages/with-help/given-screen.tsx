/** What somebody may see now of this one child's things, how far it has truly come, and what was said back. */
import { stateOf } from '../../case-file/index.ts'
import { type CouncilText, CouncilWords } from '../../components/council-words.tsx'
import { helpQuestionKeys } from '../../components/help-keys.ts'
import { helpedOf } from '../../components/helped-of.ts'
import { Page } from '../../components/page.tsx'
import { useDeliveries } from '../../components/use-deliveries.ts'
import { stateKeys } from '../../components/wish-keys.ts'
import { WishWords } from '../../components/wish-words.tsx'
import { useWords } from '../../i18n/index.ts'
import type { ScreenProps } from './page.tsx'
import { useWhomWords } from './who-sees.tsx'

export function GivenScreen({ child, draft, file, role, back }: ScreenProps) {
  const isOwnPart = role === 'young-person'
  const t = useWords('with-help')
  const young = useWords('share-wishes')
  const given = [...(draft.given ?? [])].reverse()
  const deliveries = useDeliveries(given.map(({ envelopeId }) => envelopeId))
  return (
    <Page title={t('title')} back={{ onBack: () => back(), label: t('back') }}>
      <div class="wrap sec stack">
        <h1>{t('menu.given')}</h1>
        {given.length === 0 && <p>{young('shared.nothing')}</p>}
        {deliveries &&
          given.map((one) => {
            const state = stateOf(one.envelopeId, deliveries[one.envelopeId], file)
            const { readBy, answer } = file.progress[one.envelopeId] ?? {}
            const isUnseen = deliveries[one.envelopeId]?.problem === 'nobody-looks-yet'
            return (
              <Given key={one.envelopeId} of={one} isOwnPart={isOwnPart}>
                {answer ? (
                  <SaidBack answer={answer} to={isOwnPart ? undefined : child.name} />
                ) : (
                  <p role="status">
                    {state === 'needs-you' && !isOwnPart
                      ? t(isUnseen ? 'given.unseen' : 'given.notGone', { name: child.name })
                      : state === 'read'
                        ? young('state.readBy', { name: readBy?.name ?? young('who.chair-and-worker') })
                        : young(stateKeys[state])}
                  </p>
                )}
              </Given>
            )
          })}
      </div>
    </Page>
  )
}

/** What the council wrote is the child's: on a helper's phone it is large, to be read out as it stands. */
function SaidBack({ answer, to }: { answer: CouncilText; to: string | undefined }) {
  const t = useWords('with-help')
  const young = useWords('share-wishes')
  return (
    <>
      <h3>{to ? t('given.back', { name: to }) : young('answered.decided')}</h3>
      {to && <p class="small">{t('given.readBack', { name: to })}</p>}
      <div class="theirs big-words" role="status">
        <CouncilWords text={answer} />
      </div>
    </>
  )
}

function Given({
  of: { envelopeId, audience, to, things },
  isOwnPart,
  children,
}: {
  of: NonNullable<ScreenProps['draft']['given']>[number]
  isOwnPart: boolean
  children: preact.ComponentChildren
}) {
  const t = useWords('with-help')
  const inWords = useWhomWords(isOwnPart, to)
  return (
    <section class="panel stack" aria-labelledby={`given-${envelopeId}`}>
      <h2 id={`given-${envelopeId}`}>{inWords(audience)}</h2>
      <ul class="notes">
        {things.map((thing) => (
          <li key={thing.id} class="stick">
            <h3>{t(helpQuestionKeys[thing.question].name)}</h3>
            <WishWords said={helpedOf(thing)} />
          </li>
        ))}
      </ul>
      {children}
    </section>
  )
}
