/** How much to answer. It says where the words are and that nothing has to be written at all. */
import type { ViewsSet } from '../../case-file/views-draft.ts'
import { Banner } from '../../components/banner.tsx'
import { Button, TextButton } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { Page } from '../../components/page.tsx'
import { dayInWords, to, today, useWords } from '../../i18n/index.ts'
import { answered, type Draft, keepChoices } from './draft.ts'
import { screensOf } from './questions.ts'
import { Readers } from './readers.tsx'
import type { Sending } from './sending.ts'
import type { Screen } from './use-screen.ts'

export function StartScreen({ draft, sending, screen }: { draft: Draft; sending: Sending; screen: Screen }) {
  const t = useWords('share-views')
  const common = useWords('common')
  const reply = useWords('reply-to-report')
  const paper = useWords('paper-forms')
  const wantedBy = sending.conference?.viewsWantedBy

  async function begin(set: ViewsSet) {
    await keepChoices({ set }).catch(() => undefined) // a choice that was not kept is asked again, nothing is lost
    const [, pause, first] = screensOf({ ...draft, set }, sending.children)
    screen.go((draft.hasPaused ? first : pause) ?? 'check')
  }

  return (
    <Page title={t('title')} back={{ to: to(''), label: common('home') }}>
      <div class="wrap sec stack">
        <h1>{t('title')}</h1>
        <p>{t('start.lead')}</p>
        <p class="save">
          <Icon name="device" size="sm" />
          <span>{t('start.notSeen')}</span>
        </p>
        {sending.addsTo && <Banner title={t('start.adds')} icon="plus" />}
        {wantedBy && wantedBy < today() ? (
          <Banner title={t('start.late', { day: dayInWords(wantedBy) })} icon="clock" tone="warm" />
        ) : (
          wantedBy && <p class="muted">{t('start.wantedBy', { day: dayInWords(wantedBy) })}</p>
        )}
        <h2>{t('start.howMuch')}</h2>
        <ul class="picks">
          <Pick
            label={t('start.quick')}
            hint={t('start.quickHint')}
            mark="4"
            onPress={() => void begin('quick')}
          />
          <Pick
            label={t('start.full')}
            hint={t('start.fullHint')}
            mark="18"
            onPress={() => void begin('full')}
          />
          {sending.plans.length > 0 && (
            <Pick
              label={t('start.review')}
              hint={t('start.reviewHint')}
              mark="10"
              onPress={() => void begin('review')}
            />
          )}
          <Pick
            label={t('start.notComing')}
            hint={t('start.notComingHint')}
            mark="10"
            onPress={() => void begin('not-attending')}
          />
        </ul>
        <TextButton to={to('paper-forms')} icon="print">
          {paper('heading')}
        </TextButton>
        <TextButton to={to('reply-to-report')} icon="plan">
          {reply('link.title')}
        </TextButton>
        {answered(draft) > 0 && (
          <Button kind="second" wide icon="look" onPress={() => screen.go('check')}>
            {t('check.title')}
          </Button>
        )}
        <Readers sending={sending} onPrivate={() => screen.go('private')} />
        <p class="muted">{t('start.sayIt')}</p>
        <TextButton to={to('guide')} icon="guide">
          {common('guide')}
        </TextButton>
      </div>
    </Page>
  )
}

function Pick(props: { label: string; hint: string; mark: string; onPress: () => void }) {
  return (
    <li>
      <button type="button" class="pick" onClick={props.onPress}>
        <span class="pic mark" aria-hidden="true">
          {props.mark}
        </span>
        <span>
          <b>{props.label}</b>
          <small>{props.hint}</small>
        </span>
        <Icon name="right" />
      </button>
    </li>
  )
}
