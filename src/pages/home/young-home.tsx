/**
 * A young person's home: what to say, who can help, what happens. In their own colours, with no tabs, and nothing on it
 * counts, hurries or tells whoever looks over a shoulder that something was written or has come.
 */
import type { ComponentChildren } from 'preact'
import { type CaseFile, nextConference } from '../../case-file/index.ts'
import { wasHeld } from '../../case-file/was-held.ts'
import { type Look, lookPlace, looks } from '../../case-file/young-look.ts'
import { Choice } from '../../components/choice.tsx'
import { Pebble } from '../../components/feelings.tsx'
import { HousePicture } from '../../components/houses.tsx'
import { Icon } from '../../components/icon.tsx'
import { Page } from '../../components/page.tsx'
import { beginAt } from '../../components/steps.ts'
import { Updated } from '../../components/updated.tsx'
import { Young } from '../../components/young.tsx'
import { dayInWords, type KeyOf, timeInWords, to, today, useWords } from '../../i18n/index.ts'
import { update } from '../../store/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { PaperPicture } from './paper-picture.tsx'
import { Row } from './row.tsx'
import { Stay } from './stay.tsx'

export function YoungHome({ name, file }: { name: string; file: CaseFile }) {
  const t = useWords('share-wishes')
  const { wordsOnly = false } = usePlace(lookPlace) ?? {}
  return (
    <Young>
      <Page
        title={t('title')}
        hero={
          <div class="wrap young-hero">
            <h1>{t('hi', { name: name.split(' ')[0] ?? name })}</h1>
            <p>{t('home.lead')}</p>
            <svg class="mark" viewBox="17 7 31 47.5" aria-hidden="true" focusable="false">
              <g fill="currentColor">
                <path d="M18 11.5a3.8 3.8 0 0 1 7.6 0V50a3.8 3.8 0 0 1-7.6 0z" />
                <path d="M22 33h15.5C43 33 46.5 36.5 46.5 42v8a3.8 3.8 0 0 1-7.6 0v-7.2c0-1.9-.9-2.8-2.8-2.8H22z" />
              </g>
              <path d="M28.6 25.5h10.8a3.6 3.6 0 0 1 3.6 3.6v1.4H28.6z" fill="#F5834F" />
            </svg>
            <svg class="hills" viewBox="0 0 390 120" preserveAspectRatio="none" aria-hidden="true">
              <path d="M0 60C60 20 125 18 195 46s140 34 195-6v80H0z" class="hill" />
              <path d="M0 98c70-34 130-30 200-10s130 6 190-16v48H0z" class="hill2" />
            </svg>
          </div>
        }
      >
        <div class="wrap young-groups">
          <SaySomething wordsOnly={wordsOnly} />
          <WhoCanHelp />
          <WhatHappens file={file} />
          <section class="stack" aria-label={t('look.title')}>
            <LookChoice />
            <Updated file={file} />
            <Stay />
          </section>
        </div>
      </Page>
    </Young>
  )
}

/** One clear first thing, and then the ways to begin that need no words at all. */
function SaySomething({ wordsOnly }: { wordsOnly: boolean }) {
  const t = useWords('share-wishes')
  return (
    <section class="stack" aria-labelledby="say">
      <h2 id="say">{t('home.say')}</h2>
      <a class="tile full first" href={to('share-wishes')} onClick={() => beginAt('menu')}>
        <Icon name="chat" />
        <span>
          {t('home.first')}
          <small>{t('home.firstHint')}</small>
        </span>
      </a>
      <ul class="tiles">
        <Art page="share-wishes" step="houses" says={t('tile.houses')}>
          {!wordsOnly && (
            <span class="art three" aria-hidden="true">
              <HousePicture house="worries" inside={1} />
              <HousePicture house="good" inside={3} />
              <HousePicture house="dreams" inside={2} />
            </span>
          )}
        </Art>
        <Art page="share-wishes" step="thing/C1" says={t('tile.feelings')}>
          {!wordsOnly && (
            <span class="art three" aria-hidden="true">
              <Pebble feeling="worried" />
              <Pebble feeling="ok" />
              <Pebble feeling="mixed" />
            </span>
          )}
        </Art>
        <Art page="draw-picture" says={t('tile.draw')}>
          {!wordsOnly && <PaperPicture is="drawing" />}
        </Art>
        <Art page="write-letter" says={t('tile.letter')}>
          {!wordsOnly && <PaperPicture is="letter" />}
        </Art>
      </ul>
    </section>
  )
}

function WhoCanHelp() {
  const t = useWords('share-wishes')
  const beside = useWords('people-beside-me')
  const helped = useWords('with-help')
  return (
    <section class="stack" aria-labelledby="who-helps">
      <h2 id="who-helps">{t('home.helpers')}</h2>
      <ul class="rows">
        <Row icon="help" page="get-help-now" name={t('tile.help')} hint={t('home.helpHint')} />
        <Row
          icon="person"
          page="ask-advocate"
          name={beside('advocate.title')}
          hint={t('home.advocateHint')}
        />
        <Row icon="chat" page="with-help" name={helped('tile')} hint={t('home.withHelpHint')} />
        <Row icon="people" page="people-beside-me" name={beside('heading')} hint={t('home.besideHint')} />
      </ul>
    </section>
  )
}

/** The same rows before a meeting and after it: nothing here counts, hurries or says that something is new. */
function WhatHappens({ file }: { file: CaseFile }) {
  const t = useWords('share-wishes')
  const home = useWords('home')
  const decided = useWords('what-was-decided')
  const conference = nextConference(file, today())
  return (
    <section class="stack" aria-labelledby="what-happens">
      <h2 id="what-happens">{t('home.happens')}</h2>
      {conference && (
        <p>
          {t('meeting.when', { day: dayInWords(conference.day), time: timeInWords(conference.time) })}{' '}
          {t('meeting.wish')}
        </p>
      )}
      <ul class="rows">
        <Row icon="plan" page="what-was-decided" name={decided('heading')} hint={t('home.decidedHint')} />
        <Row
          icon="eye"
          page="share-wishes"
          step="shared"
          name={t('tile.shared')}
          hint={t('home.sharedHint')}
        />
        <Row icon="guide" page="guide" name={t('tile.guide')} hint={t('home.guideHint')} />
        {wasHeld(file) && <Row icon="words" page="give-feedback" name={home('row.feedback')} />}
      </ul>
    </section>
  )
}

function Art({
  page,
  step,
  says,
  children,
}: {
  page: string
  step?: string
  says: string
  children: ComponentChildren
}) {
  return (
    <li>
      <a class="tile" href={to(page)} onClick={() => step && beginAt(step)}>
        {children}
        <span>{says}</span>
      </a>
    </li>
  )
}

const lookKeys: Readonly<Record<Look, KeyOf<'share-wishes'>>> = {
  auto: 'look.auto',
  sunny: 'look.sunny',
  sea: 'look.sea',
  garden: 'look.garden',
  night: 'look.night',
}

function LookChoice() {
  const t = useWords('share-wishes')
  const { look = 'auto', wordsOnly = false } = usePlace(lookPlace) ?? {}
  return (
    <details class="who">
      <summary>
        <span>{t('look.title')}</span>
        <Icon name="down" />
      </summary>
      <div class="body stack">
        <Choice
          name="look"
          legend={t('look.title')}
          legendHidden
          options={looks.map((value) => ({ value, label: t(lookKeys[value]) }))}
          chosen={[look]}
          onChange={([value]) => void update(lookPlace, (old) => ({ ...old, look: value as Look }))} // one of its own options
        />
        <Choice
          name="words-only"
          legend={t('look.words')}
          legendHidden
          several
          options={[{ value: 'words', label: t('look.words') }]}
          chosen={wordsOnly ? ['words'] : []}
          onChange={(chosen) => void update(lookPlace, (old) => ({ ...old, wordsOnly: chosen.length > 0 }))}
        />
      </div>
    </details>
  )
}
