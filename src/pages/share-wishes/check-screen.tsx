/** All of it once more, by who will see it, word for word, and the one button that lets them. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { useTriage } from '../../area/index.ts'
import type { ForWhom, Thing } from '../../case-file/wishes-draft.ts'
import { Banner } from '../../components/banner.tsx'
import { Button, TextButton } from '../../components/button.tsx'
import { Page } from '../../components/page.tsx'
import { PrintCopy } from '../../components/paper/print-copy.tsx'
import { PrintCover } from '../../components/paper/print-cover.tsx'
import { beginAt } from '../../components/steps.ts'
import { WhoLooks } from '../../components/who-looks.tsx'
import { nameOfQuestion, whomKeys } from '../../components/wish-keys.ts'
import { wishOf } from '../../components/wish-of.ts'
import { WishWords } from '../../components/wish-words.tsx'
import { Words } from '../../components/words.tsx'
import { Yet } from '../../components/yet.tsx'
import { to, useWords } from '../../i18n/index.ts'
import type { ScreenProps } from './page.tsx'
import { audiences, canGo, giveAll, thingsFor } from './send.ts'

const inOrder: readonly ForWhom[] = ['everyone', 'chair-and-worker', 'advocate', 'me']

export function CheckScreen({ draft, steps, where, isJoined }: ScreenProps) {
  const t = useWords('share-wishes')
  const [state, setState] = useState<'still' | 'going' | 'failed'>('still')
  const isBusy = useRef(false)
  const groups = inOrder.filter((whom) => thingsFor(draft, whom).length > 0)
  const triage = useTriage()
  const going =
    isJoined && typeof triage === 'object'
      ? audiences.flatMap((audience) => (canGo(audience, where) ? thingsFor(draft, audience) : []))
      : []

  const drawn = (draft.things ?? []).filter((thing) => thing.drawn)
  const [isPainting, setPainting] = useState(drawn.length > 0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the look at it all begins
  useEffect(() => {
    // The board comes only where something was drawn. What cannot be painted again now goes as it is.
    if (drawn.length > 0)
      void import('../../components/drawing/hand-picture.ts')
        .then(({ freshenThings }) => freshenThings(drawn))
        .catch(() => undefined)
        .then(() => setPainting(false))
  }, [])

  async function go(): Promise<void> {
    if (isBusy.current) return
    isBusy.current = true
    setState('going')
    try {
      await giveAll(draft, where)
      steps.go('shared')
    } catch {
      // Nothing is lost: what did not go is still in the draft.
      setState('failed')
    }
    isBusy.current = false
  }

  return (
    <Page title={t('title')} back={{ onBack: () => steps.back('menu'), label: t('back') }}>
      <div class="wrap sec stack">
        <PrintCover hasArrived={false} />
        <h1 class="noprint">{t('check.title')}</h1>
        <p>{groups.length > 0 ? t('check.lead') : t('check.nothing')}</p>
        {groups.map((whom) => (
          <Group key={whom} {...{ whom, draft, steps, where, isJoined }} />
        ))}
        {isJoined && groups.some((whom) => whom !== 'me') && <WhoLooks triage={triage} />}
        {going.length > 0 && (
          <>
            <p>
              <Words of="share-wishes" k="check.act" />
            </p>
            <p>
              <Words of="share-wishes" k="check.cannotTakeBack" />
            </p>
            {state === 'failed' && <Banner tone="bad" title={t('check.failed')} />}
            <Button wide working={state === 'going' || isPainting} onPress={() => void go()}>
              {state === 'going' ? t('check.going') : t('check.go', { count: going.length })}
            </Button>
          </>
        )}
        <Yet isEmpty={groups.length === 0} />
        {groups.some((whom) => whom !== 'me') && (
          <>
            <PrintCopy />
            {groups.includes('me') && <p class="small noprint">{t('check.printLeavesOut')}</p>}
          </>
        )}
      </div>
    </Page>
  )
}

function Group({
  whom,
  draft,
  steps,
  where,
  isJoined,
}: { whom: ForWhom } & Pick<ScreenProps, 'draft' | 'steps' | 'where' | 'isJoined'>) {
  const t = useWords('share-wishes')
  const name = where.advocate?.name ?? t('who.myAdvocate')
  const why =
    whom === 'me' || (isJoined && canGo(whom, where))
      ? undefined
      : !isJoined
        ? t('check.notJoined')
        : whom === 'advocate'
          ? t('check.noPhone', { name })
          : t('check.noMeeting')
  return (
    <section class={whom === 'me' ? 'stack noprint' : 'stack'} aria-labelledby={`for-${whom}`}>
      <h2 id={`for-${whom}`}>{whom === 'advocate' ? t('who.advocate', { name }) : t(whomKeys[whom].name)}</h2>
      <p class="small">{whom === 'advocate' ? t('who.advocateHint', { name }) : t(whomKeys[whom].hint)}</p>
      {why && <p>{why}</p>}
      <ul class="notes">
        {thingsFor(draft, whom).map((thing) => (
          <li key={thing.id} class="stick">
            <h3>{nameOfQuestion(t, thing.question)}</h3>
            <WishWords said={wishOf(thing)} />
            <div class="row">
              <Change thing={thing} steps={steps} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where a thing is changed: a picture and a letter have pages of their own. */
function Change({ thing, steps }: { thing: Thing } & Pick<ScreenProps, 'steps'>) {
  const t = useWords('share-wishes')
  const { id, question, drawn } = thing
  if (question === 'picture' && drawn)
    return (
      <TextButton to={to('draw-picture')} onPress={() => beginAt(`words/${drawn.id}`)}>
        {t('list.change')}
      </TextButton>
    )
  if (question === 'letter')
    return (
      <TextButton to={to('write-letter')} onPress={() => beginAt(`thing/${id}`)}>
        {t('list.change')}
      </TextButton>
    )
  return <TextButton onPress={() => steps.go(`thing/${question}/${id}`)}>{t('list.change')}</TextButton>
}
