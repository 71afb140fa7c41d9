/** All the points once more, numbered, as they will be gone through at the meeting, and the way out. */
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import type { Sealed } from '../../../contract/operation.ts'
import {
  allPointWords,
  isPointWritten,
  keepPointsAt,
  pointsDrafts,
  withoutSent,
} from '../../case-file/points-draft.ts'
import { to, useWords } from '../../i18n/index.ts'
import { FullError } from '../../store/index.ts'
import { send } from '../../sync/index.ts'
import { Banner } from '../banner.tsx'
import { Button } from '../button.tsx'
import { Icon } from '../icon.tsx'
import { BesideAtCheck } from '../other-words.tsx'
import { Page } from '../page.tsx'
import { PrintCopy } from '../paper/print-copy.tsx'
import { PrintCover } from '../paper/print-cover.tsx'
import { useOffline } from '../use-offline.ts'
import { writtenIn } from '../written-in.ts'
import { PaperName } from './paper-name.tsx'
import { childIn, sayable } from './points.ts'
import type { PointScreen } from './points-pages.tsx'
import { SaidPoint } from './said-point.tsx'

export function CheckPoints<O extends Sealed>({ of, list, draft, about, isJoined, steps }: PointScreen<O>) {
  const t = useWords('reply-to-report')
  const views = useWords('share-views')
  const common = useWords('common')
  const { route } = useLocation()
  const isOffline = useOffline()
  const [going, setGoing] = useState<'still' | 'going' | 'full' | 'failed'>('still')
  const points = draft.points.filter(isPointWritten)
  const paper = about.papers.find(({ id }) => id === draft.documentId)

  async function hand() {
    if (going === 'going') return
    setGoing('going')
    try {
      const input = of.inputOf({ ...draft, points }, about)
      await send(of.operation, input, pointsDrafts, (all) => withoutSent(all, list, points), {
        id: draft.envelopeId,
      })
      // Before the next one, what comes before the first word is read again.
      await keepPointsAt(of.slug, { hasPaused: false }).catch(() => undefined)
      route(to('my-words'))
    } catch (error) {
      setGoing(error instanceof FullError ? 'full' : 'failed')
    }
  }

  return (
    <Page title={t('title')} back={{ onBack: () => steps.back('list'), label: common('back') }}>
      <div class="wrap stack check">
        <PrintCover hasArrived={false} />
        <h1 class="noprint">{views('private.check')}</h1>
        <p class="noprint">
          <b>{views('check.notSent')}</b>
        </p>
        <p class="muted noprint">{views('check.asTheySee')}</p>
        {paper && <PaperName paper={paper} />}
        {!paper && draft.which && (
          <p class="label own" {...writtenIn(draft.which)} translate={false}>
            {draft.which}
          </p>
        )}
        {points.length === 0 && <Banner title={t('check.empty')} icon="pencil" />}
        <ol class="plain stack">
          {points.map((point, index) => (
            <li key={point.id}>
              <SaidPoint
                says={of.says}
                point={sayable(point)}
                number={index + 1}
                child={childIn(about.children, point.childId)}
              />
              <BesideAtCheck where={allPointWords(list, point.id)} onLook={() => steps.go(point.id)} />
            </li>
          ))}
        </ol>
        <p class="banner warm">
          <Icon name="info" />
          <span>{of.cannotTakeBack ? t(of.cannotTakeBack) : views('check.cannotTakeBack')}</span>
        </p>
        <p class="small">{t(of.readers)}</p>
        {isJoined && isOffline && (
          <p class="banner">
            <Icon name="offline" />
            <span>{views('check.offline')}</span>
          </p>
        )}
        {!isJoined && (
          <Banner title={views('check.needCode')} icon="letter">
            <p>{views('check.needCodeText')}</p>
          </Banner>
        )}
        {(going === 'full' || going === 'failed') && (
          <Banner
            title={going === 'full' ? views('check.couldNotFull') : views('check.couldNot')}
            tone="bad"
            announce
          />
        )}
        <div class="btns">
          {isJoined && (
            <Button
              icon="send"
              working={going === 'going'}
              cannotYet={points.length === 0 ? t('check.empty') : undefined}
              onPress={() => void hand()}
            >
              {going === 'going' ? views('check.sending') : views('check.send')}
            </Button>
          )}
          {!isJoined && (
            <Button to={to('join')} onward>
              {views('check.putInCode')}
            </Button>
          )}
          <Button kind="second" onPress={() => route(to(''))}>
            {views('check.keep')}
          </Button>
        </div>
        <PrintCopy />
      </div>
    </Page>
  )
}
