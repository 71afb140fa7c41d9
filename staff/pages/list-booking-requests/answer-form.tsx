/**
 * The answer to one request: yes, another time, the waiting list, or no with words that the family reads. It answers the
 * version on the screen; when somebody else was quicker, it says so and looks again.
 */
import { useState } from 'preact/hooks'
import { answerBooking } from '../../../contract/operations/answer-booking.ts'
import type { NotDone } from '../../api.ts'
import { type Answer, answersFor, answerWordsFor, type Request } from '../../booking-words.ts'
import { today } from '../../days.ts'
import { useDesk } from '../../desk-context.ts'
import { NotAnswered } from '../../parts/answered.tsx'
import { councilTextOf } from '../../parts/council-words.tsx'
import { type Errors, hasErrors, noting } from '../../parts/errors.ts'
import { Line, Pick, Text } from '../../parts/fields.tsx'
import { useOneAtATime } from '../../parts/one-at-a-time.ts'
import type { TimesAndRequests } from '../../times.ts'
import { useUnfinished } from '../../unfinished.ts'
import { freeFor, WhichTime } from './which-time.tsx'

const emptyForm = () => ({
  answer: '' as Answer | '',
  slotId: '',
  day: '',
  time: '',
  answerBy: '',
  where: '',
  who: '',
  words: '',
})

interface AnswerFormProps {
  readonly request: Request
  readonly all: TimesAndRequests
  readonly at: string
  put(card: Request): void
  lookAgain(): void
}

export function AnswerForm({ request, all: { sets, requests }, at, put, lookAgain }: AnswerFormProps) {
  const { ask } = useDesk()
  const draft = useUnfinished(at, emptyForm)
  const [errors, setErrors] = useState<Errors>({})
  const [failed, setFailed] = useState<NotDone>()
  const once = useOneAtATime()
  const { id, version, status, person } = request
  const possible = answersFor(request, requests)
  const form = draft.value
  const answer = possible.find((one) => one === form.answer) ?? possible[0]
  const change = (part: Partial<typeof form>) => draft.change((old) => ({ ...old, ...part }))
  if (!answer) return null
  const choices = Object.fromEntries(possible.map((one) => [one, answerWordsFor(request, one)])) as Record<
    Answer,
    string
  > // only what is possible
  const isAboutTime = answer === 'offer' || answer === 'change' || answer === 'confirm'
  // A time that is kept is what they asked for: a yes is to that one, and another is an offer.
  const isWithTime = isAboutTime && !(answer === 'confirm' && status === 'kept')
  const isByClock = form.slotId === 'other' || freeFor(request, sets).length === 0

  const tell = async () => {
    const { errors: found, expect } = noting()
    expect(
      answer !== 'decline' || form.words.trim(),
      `words-${id}`,
      'Say why in words that the family reads.',
    )
    expect(
      !isByClock || Boolean(form.day) === Boolean(form.time),
      `time-${id}`,
      'Give the day and the time, or leave both empty.',
    )
    expect(
      answer !== 'offer' || !form.answerBy || form.answerBy >= today(),
      `answer-by-${id}`,
      'This day is past. Choose one that is still ahead.',
    )
    setErrors(found)
    if (hasErrors(found)) return
    setFailed(undefined)
    const told = await ask(answerBooking, {
      id,
      version,
      answer,
      ...(isWithTime && isByClock && form.day && { when: { day: form.day, time: form.time } }),
      ...(isWithTime && !isByClock && form.slotId && { slotId: form.slotId }),
      ...(isAboutTime && form.where.trim() && { where: councilTextOf(form.where.trim()) }),
      ...(isAboutTime && form.who.trim() && { who: { name: form.who.trim() } }),
      ...(answer === 'offer' && form.answerBy && { answerBy: form.answerBy }),
      ...(form.words.trim() && { words: councilTextOf(form.words.trim()) }),
    })
    if (!told.done) return setFailed(told)
    put(told.output.card)
    draft.finish(emptyForm())
  }

  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void once.run(tell)
      }}
    >
      <h3>Answer</h3>
      <p class="muted">Only {person.name} reads the answer. Nobody else in the family does.</p>
      {failed && <NotAnswered answer={failed} again={lookAgain} />}
      <Pick
        id={`answer-${id}`}
        label="What you say"
        value={answer}
        choices={choices}
        errors={errors}
        onValue={(next) => change({ answer: next })}
      />
      {isAboutTime && (
        <>
          {isWithTime && (
            <WhichTime request={request} sets={sets} chosen={form} errors={errors} change={change} />
          )}
          {answer === 'offer' && (
            <Line
              id={`answer-by-${id}`}
              label="Last day to answer"
              hint="The time is kept for them through that day, and never after it begins. Left empty, as many days as the area says."
              type="date"
              value={form.answerBy}
              errors={errors}
              onValue={(answerBy) => change({ answerBy })}
            />
          )}
          <Line
            id={`where-${id}`}
            label="Where"
            value={form.where}
            errors={errors}
            onValue={(where) => change({ where })}
          />
          <Line
            id={`who-${id}`}
            label="Who"
            value={form.who}
            errors={errors}
            onValue={(who) => change({ who })}
          />
        </>
      )}
      <Text
        id={`words-${id}`}
        label="Words for the family"
        rows={2}
        value={form.words}
        errors={errors}
        onValue={(words) => change({ words })}
      />
      <p>
        <button type="submit" class="btn sm" aria-disabled={once.isBusy ? 'true' : undefined}>
          Tell {person.name}
        </button>
      </p>
    </form>
  )
}
