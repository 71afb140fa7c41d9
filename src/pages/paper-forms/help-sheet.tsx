/**
 * What a child says with somebody beside them, on paper (domain D4). Who helps and how comes first; there is room to
 * draw as well as to write, and each asks whom it is for. What the helper noticed has a sheet of its own.
 */
import { feelings } from '../../components/feelings.tsx'
import { helperKeys, helpQuestionKeys, wayKeys } from '../../components/help-keys.ts'
import { choiceKeys } from '../../components/wish-keys.ts'
import { Words } from '../../components/words.tsx'
import { type AskedWithHelp, FINGERS, fewFeelings, helpQuestions } from '../../content/help-questions.ts'
import { language, useEnglish, useWords } from '../../i18n/index.ts'
import { Boxes, DrawHere, Lines } from './room.tsx'

export function HelpSheet({ hasEnglish }: { hasEnglish: boolean }) {
  const t = useWords('with-help')
  const young = useWords('share-wishes')
  const english = useEnglish('with-help')
  const whom = [t('who.us'), young('who.chair-and-worker'), young('who.everyone')]
  return (
    <>
      <section class="paper-question stack tightly">
        <h3>{t('helper.title')}</h3>
        <p class="label">{t('helper.who')}</p>
        <Boxes across labels={Object.values(helperKeys).map((key) => t(key))} />
        <Lines many={1} />
        <p class="label">{t('helper.how')}</p>
        <Boxes labels={Object.values(wayKeys).map((key) => t(key))} />
        <p class="label">{t('room.title')}</p>
        <Boxes across labels={[t('room.nobody'), t('room.somebody')]} />
        <Lines many={1} />
        <p class="small">{t('other.text')}</p>
        <p class="label">{t('other.say')}</p>
        <Boxes across labels={[t('other.wants-it'), t('other.does-not'), t('other.not-asked')]} />
      </section>
      <section class="stack tightly">
        <h3>{t('hear.readOut')}</h3>
        <p>
          {t('hear.place')} {t('hear.choose')} {t('hear.stop')} {t('hear.see')}{' '}
          <Words of="with-help" k="hear.act" />
        </p>
        <p class="small">
          {t('tips.exact')} {t('tips.lead')} {t('tips.drawing')}
        </p>
      </section>
      <section class="paper-question stack tightly">
        <h3>{t('me.title')}</h3>
        <DrawHere />
      </section>
      <ol class="plain stack">
        {helpQuestions.map((question) => (
          <li key={question.id} class="paper-question stack tightly">
            <h3>{t(helpQuestionKeys[question.id].ask)}</h3>
            {hasEnglish && language() !== 'en' && (
              <p class="small" lang="en" dir="ltr">
                {english(helpQuestionKeys[question.id].ask)}
              </p>
            )}
            <Room of={question} />
            <p class="label">{t('thing.words')}</p>
            <Lines many={3} />
            <p class="label">{young('who.title')}</p>
            <Boxes across labels={whom} />
          </li>
        ))}
      </ol>
      <section class="paper-alone stack">
        <h2 class="sheet-title">{t('notes.apart')}</h2>
        <p>
          {t('notes.lead')} {t('notes.drawings')}
        </p>
        <p class="small">{t('notes.whoReads')}</p>
        <Lines many={12} />
      </section>
    </>
  )
}

function Room({ of: { id, has, house, most } }: { of: AskedWithHelp }) {
  const young = useWords('share-wishes')
  if (has === 'feelings') {
    const few = feelings.filter((feeling) => (fewFeelings as readonly string[]).includes(feeling))
    return (
      <Boxes
        across
        labels={few.flatMap((feeling) => {
          const key = choiceKeys[`C1.${feeling}`]
          return key ? [young(key)] : []
        })}
      />
    )
  }
  if (has === 'hand') return <Lines many={FINGERS} />
  if (has === 'places') {
    const places = [
      young('place.home'),
      young('place.other-home'),
      young('place.school'),
      young('place.friends'),
    ]
    return <Boxes across labels={places} />
  }
  if (house && most === 3) return <Lines many={3} />
  return house || has === 'people' || id === 'Y10' ? <DrawHere isTall={id === 'Y10'} /> : null
}
