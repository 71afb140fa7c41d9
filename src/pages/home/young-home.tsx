/** A young person's home: big tiles in their own colours, no tabs, nothing that counts or hurries. */
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
import { Stay } from './stay.tsx'

export function YoungHome({ name, file }: { name: string; file: CaseFile }) {
  const t = useWords('share-wishes')
  const conference = nextConference(file, today())
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
        <div class="wrap sec stack">
          <h2>{t('home.what')}</h2>
          <Tiles wordsOnly={wordsOnly} canGiveFeedback={wasHeld(file)} />
          {conference && (
            <p>
              {t('meeting.when', { day: dayInWords(conference.day), time: timeInWords(conference.time) })}{' '}
              {t('meeting.wish')}
            </p>
          )}
          <LookChoice />
          <Updated file={file} />
          <Stay />
        </div>
      </Page>
    </Young>
  )
}

function Tiles({ wordsOnly, canGiveFeedback }: { wordsOnly: boolean; canGiveFeedback: boolean }) {
  const home = useWords('home')
  const t = useWords('share-wishes')
  const beside = useWords('people-beside-me')
  const helped = useWords('with-help')
  return (
    <ul class="tiles">
      <li>
        <a class="tile" href={to('share-wishes')} onClick={() => beginAt('houses')}>
          {!wordsOnly && (
            <span class="art three" aria-hidden="true">
              <HousePicture house="worries" inside={1} />
              <HousePicture house="good" inside={3} />
              <HousePicture house="dreams" inside={2} />
            </span>
          )}
          <span>{t('tile.houses')}</span>
        </a>
      </li>
      <li>
        <a class="tile" href={to('share-wishes')} onClick={() => beginAt('thing/C1')}>
          {!wordsOnly && (
            <span class="art three" aria-hidden="true">
              <Pebble feeling="worried" />
              <Pebble feeling="ok" />
              <Pebble feeling="mixed" />
            </span>
          )}
          <span>{t('tile.feelings')}</span>
        </a>
      </li>
      <Wide icon="pencil" page="draw-picture" says={t('tile.draw')} />
      <Wide icon="letter" page="write-letter" says={t('tile.letter')} />
      <Wide icon="chat" page="share-wishes" step="menu" says={t('tile.more')} />
      <Wide icon="people" page="with-help" says={helped('tile')} />
      <Wide icon="eye" page="share-wishes" step="shared" says={t('tile.shared')} />
      <Wide icon="person" page="ask-advocate" says={beside('advocate.title')} />
      <Wide icon="people" page="people-beside-me" says={beside('heading')} />
      {canGiveFeedback && <Wide icon="chat" page="give-feedback" says={home('row.feedback')} />}
      <Wide icon="guide" page="guide" says={t('tile.guide')} />
      <Wide icon="help" page="get-help-now" says={t('tile.help')} />
    </ul>
  )
}

interface WideProps {
  icon: 'chat' | 'pencil' | 'letter' | 'eye' | 'guide' | 'help' | 'people' | 'person'
  page: string
  step?: string
  says: string
}

function Wide({ icon, page, step, says }: WideProps) {
  return (
    <li class="full">
      <a class="tile full" href={to(page)} onClick={() => step && beginAt(step)}>
        <Icon name={icon} />
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
