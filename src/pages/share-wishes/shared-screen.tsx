/** What somebody may see now, and how far each has truly come, in plain words; what was said back, and who opened it. */
import { stateOf } from '../../case-file/index.ts'
import type { Given } from '../../case-file/wishes-draft.ts'
import { Button } from '../../components/button.tsx'
import { CouncilWords } from '../../components/council-words.tsx'
import { Icon } from '../../components/icon.tsx'
import { Page } from '../../components/page.tsx'
import { useDeliveries } from '../../components/use-deliveries.ts'
import { nameOfQuestion, stateKeys, whomKeys } from '../../components/wish-keys.ts'
import { WishWords } from '../../components/wish-words.tsx'
import { momentInWords, useWords } from '../../i18n/index.ts'
import type { Delivery } from '../../sync/index.ts'
import type { ScreenProps } from './page.tsx'
import { wishOf } from './send.ts'

export function SharedScreen({ draft, file, steps }: ScreenProps) {
  const t = useWords('share-wishes')
  const given = [...(draft.given ?? [])].reverse()
  const deliveries = useDeliveries(given.map(({ envelopeId }) => envelopeId))
  return (
    <Page title={t('title')} back={{ onBack: () => steps.back('menu'), label: t('back') }}>
      <div class="wrap sec stack">
        <h1>{t('shared.title')}</h1>
        {given.length === 0 && <p>{t('shared.nothing')}</p>}
        {deliveries &&
          given.map((one) => (
            <One key={one.envelopeId} of={one} delivery={deliveries[one.envelopeId]} file={file} />
          ))}
        <Button kind="second" wide icon="plus" onPress={() => steps.go('menu')}>
          {t('shared.more')}
        </Button>
      </div>
    </Page>
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
      <p role="status">{says}</p>
      {progress?.answer && (
        <div class="theirs">
          <CouncilWords text={progress.answer} />
        </div>
      )}
      {file.openings
        .filter((opening) => opening.envelopeId === envelopeId)
        .map(({ id, by, openedAt }) => (
          <p key={id} class="small">
            {t('opened.by', { name: by.name, when: momentInWords(openedAt) })}
          </p>
        ))}
      <details class="who">
        <summary>
          <span>{t('shared.read')}</span>
          <Icon name="down" />
        </summary>
        <ul class="body notes">
          {things.map((thing) => (
            <li key={thing.id} class="stick">
              <h3>{nameOfQuestion(t, thing.question)}</h3>
              <WishWords said={wishOf(thing)} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
