/**
 * What was in the envelope. What the desk does not know (a newer operation, a newer shape) is shown part by
 * part under its own names, so that nothing a person wrote is ever left unseen.
 */
import { safeParse } from 'valibot'
import { askChair } from '../../../contract/operations/ask-chair.ts'
import { sayWhatKeepsMeSafe } from '../../../contract/operations/ask-for-people.ts'
import { helpAChild } from '../../../contract/operations/help-a-child.ts'
import { replyToReport } from '../../../contract/operations/reply-to-report.ts'
import { sayHowToReachMe } from '../../../contract/operations/say-how-to-reach-me.ts'
import { sayNotMeant } from '../../../contract/operations/say-not-meant.ts'
import { shareViews, tellChair } from '../../../contract/operations/share-views.ts'
import { shareWishes } from '../../../contract/operations/share-wishes.ts'
import { writeLetter } from '../../../contract/operations/write-letter.ts'
import { Banner } from '../../../src/components/banner.tsx'
import type { Card } from '../../card.ts'
import { momentInWords } from '../../days.ts'
import { languageInWords, otherLanguagesIn, writtenInWords } from '../../languages.ts'
import { Attachments } from '../../parts/attachments.tsx'
import { OwnWords } from '../../parts/own-words.tsx'
import { SaidIn } from '../../parts/said-in.tsx'
import { toSubmission } from '../../routes.ts'
import { namesInWords } from '../../words.ts'
import { aboutPlan } from './about-plan.tsx'
import { Answers, type ChildNames } from './answers.tsx'
import { Helped } from './helped.tsx'
import type { Opened } from './page.tsx'
import { Points } from './points.tsx'
import { Wishes } from './wishes.tsx'

interface LetterProps {
  readonly opened: Opened
  readonly names: ChildNames
  /** As it now stands: what was ticked since it was opened is on it. */
  readonly card: Card
  put(card: Card): void
}

export function Letter(props: LetterProps) {
  const { opened } = props
  return (
    <section class="stack" aria-label="What was written">
      <h2>In their own words</h2>
      <p class="muted">
        Written {momentInWords(opened.writtenAt)}, in {languageInWords(opened.lang)}. Nothing has been
        changed, corrected or translated.
      </p>
      <Translation input={opened.input} />
      <Body {...props} />
    </section>
  )
}

/** The words stay as they are. Whoever writes in another language asks with that for a translation. */
function Translation({ input }: { input: unknown }) {
  const languages = otherLanguagesIn(input)
  if (languages.length === 0) return null
  const inWords = namesInWords(languages.map(writtenInWords))
  return (
    <Banner tone="warm" title={`Written in ${inWords}. A translation is asked for.`}>
      <p>
        Have it translated by a person, never by a machine outside the council. A translation is a copy of its
        own with the translator’s name; these words stay as they are.
      </p>
    </Banner>
  )
}

function Body({ opened, names, card, put }: LetterProps) {
  const { operation } = card
  if (operation === tellChair.name) {
    const told = safeParse(tellChair.input, opened.input)
    if (told.success)
      return (
        <>
          {told.output.words && <OwnWords of={told.output.words} isPrivate />}
          <Attachments of={told.output.attachments} isPrivate />
        </>
      )
  }
  if (operation === sayHowToReachMe.name || operation === sayWhatKeepsMeSafe.name) {
    const said = safeParse(
      operation === sayHowToReachMe.name ? sayHowToReachMe.input : sayWhatKeepsMeSafe.input,
      opened.input,
    )
    if (said.success) return <SaidIn input={said.output} isPrivate />
  }
  if (operation === shareViews.name) {
    const views = safeParse(shareViews.input, opened.input)
    if (views.success) return <Answers views={views.output} names={names} personId={opened.card.person?.id} />
  }
  if (operation === askChair.name) {
    const asked = safeParse(askChair.input, opened.input)
    if (asked.success)
      return (
        <>
          <ol class="stack tight">
            {asked.output.questions.map((question, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list in the order it was written
              <li key={at}>
                <OwnWords of={question} />
              </li>
            ))}
          </ol>
          <Attachments of={asked.output.attachments} />
        </>
      )
  }
  if (operation === sayNotMeant.name) {
    const note = safeParse(sayNotMeant.input, opened.input)
    if (note.success)
      return (
        <>
          <p>
            They did not mean to send{' '}
            <a href={toSubmission(note.output.envelopeId)}>something they sent before</a>. It is kept.
          </p>
          {note.output.words && <OwnWords of={note.output.words} isPrivate />}
          <Attachments of={note.output.attachments} isPrivate />
        </>
      )
  }
  if (operation === replyToReport.name) {
    const reply = safeParse(replyToReport.input, opened.input)
    if (reply.success) return <Points reply={reply.output} names={names} card={card} put={put} />
  }
  if (operation === shareWishes.name) {
    const wishes = safeParse(shareWishes.input, opened.input)
    if (wishes.success) return <Wishes wishes={wishes.output} />
  }
  if (operation === writeLetter.name) {
    const letter = safeParse(writeLetter.input, opened.input)
    if (letter.success) {
      const { words, attachments } = letter.output
      return (
        <>
          {words && <OwnWords of={words} />}
          <Attachments of={attachments} />
        </>
      )
    }
  }
  if (operation === helpAChild.name) {
    const helped = safeParse(helpAChild.input, opened.input)
    if (helped.success) return <Helped helped={helped.output} names={names} />
  }
  return (
    aboutPlan(operation, { input: opened.input, names, personId: opened.card.person?.id }) ?? (
      <AsItCame opened={opened} />
    )
  )
}

function AsItCame({ opened }: { opened: Opened }) {
  return (
    <>
      <p>This came in a form newer than this desk. Every part of it is shown as it came.</p>
      <dl class="stack">
        {partsOf(opened.input).map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <OwnWords of={{ text, lang: opened.lang, dir: opened.dir }} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** Every text, number and yes or no in a value, with the path to it. */
export function partsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (value === null || value === undefined) return []
  if (typeof value !== 'object') return [[path, String(value)]]
  return Object.entries(value).flatMap(([name, inner]) => partsOf(inner, path ? `${path}.${name}` : name))
}
