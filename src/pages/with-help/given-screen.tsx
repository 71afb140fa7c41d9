/** What somebody may see now of this one child's things, how far it has truly come, and what was said back. */
import { stateOf } from '../../case-file/index.ts'
import { CouncilWords } from '../../components/council-words.tsx'
import { helpQuestionKeys } from '../../components/help-keys.ts'
import { Page } from '../../components/page.tsx'
import { useDeliveries } from '../../components/use-deliveries.ts'
import { stateKeys } from '../../components/wish-keys.ts'
import { WishWords } from '../../components/wish-words.tsx'
import { useWords } from '../../i18n/index.ts'
import type { ScreenProps } from './page.tsx'
import { thingOf } from './send.ts'
import { useWhomWords } from './who-sees.tsx'

export function GivenScreen({ draft, file, role, back }: ScreenProps) {
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
            return (
              <Given key={one.envelopeId} of={one} isOwnPart={role === 'young-person'}>
                <p role="status">
                  {state === 'read'
                    ? young('state.readBy', { name: readBy?.name ?? young('who.chair-and-worker') })
                    : young(stateKeys[state])}
                </p>
                {answer && (
                  <div class="theirs">
                    <CouncilWords text={answer} />
                  </div>
                )}
              </Given>
            )
          })}
      </div>
    </Page>
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
            <WishWords said={thingOf(thing)} />
          </li>
        ))}
      </ul>
      {children}
    </section>
  )
}
