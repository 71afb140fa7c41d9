/**
 * How far a complaint has come, as the person who sent it reads it, and the next step to tell. The decision stands
 * while it is looked at; what came of it is one of the three outcomes, or in words.
 */
import { useState } from 'preact/hooks'
import type { Complaint } from '../../../contract/after-the-meeting.ts'
import { readComplaint, tellComplaintStep } from '../../../contract/operations/tell-complaint-step.ts'
import type { NotDone } from '../../api.ts'
import type { Card } from '../../card.ts'
import { dayInWords, today } from '../../days.ts'
import { useDesk } from '../../desk-context.ts'
import { Answered, NotAnswered, useAsked } from '../../parts/answered.tsx'
import { CouncilWords, councilTextOf } from '../../parts/council-words.tsx'
import { type Errors, hasErrors, noting } from '../../parts/errors.ts'
import { Line, Pick, Text } from '../../parts/fields.tsx'
import { useOneAtATime } from '../../parts/one-at-a-time.ts'
import { complaintStepWords, outcomeOfComplaintWords } from '../../plan-words.ts'
import { useUnfinished } from '../../unfinished.ts'

type Step = Complaint['steps'][number]['step']
type Outcome = NonNullable<Complaint['outcome']>

const emptyForm = () => ({
  id: crypto.randomUUID(),
  step: 'with-somebody' as Step,
  outcome: 'decision-upheld' as Outcome,
  outcomeInWords: '',
  name: '',
  role: '',
  phone: '',
  answerBy: '',
  words: '',
})

export function ComplaintSteps({ card, at }: { card: Card; at: string }) {
  const { ask } = useDesk()
  const { envelopeId } = card
  const asked = useAsked(() => ask(readComplaint, { envelopeId }), `steps ${envelopeId}`)
  return (
    <Answered of={asked} waiting="Looking how far it has come…">
      {({ complaint }) => (
        <section class="panel stack">
          <h2>How far it has come</h2>
          <SoFar complaint={complaint} />
          <Next card={card} at={`${at} steps`} put={(told) => asked.put({ complaint: told })} />
        </section>
      )}
    </Answered>
  )
}

function SoFar({ complaint }: { complaint: Complaint }) {
  if (complaint.steps.length === 0) return <p>Nothing has been told yet.</p>
  return (
    <ol class="stack tight">
      {complaint.steps.map((step) => (
        <li key={step.id}>
          {dayInWords(step.day)}: {complaintStepWords[step.step]}
          {step.with && (
            <>
              , with <span translate={false}>{step.with.name}</span>, {step.with.role}
            </>
          )}
          {step.answerBy && `, usually answered by ${dayInWords(step.answerBy)}`}.
          {step.step === 'decided' && complaint.outcome && ` ${outcomeOfComplaintWords[complaint.outcome]}.`}
          {step.words?.map((text) => (
            <p key={text.text}>
              <CouncilWords of={text} />
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
}

function Next({ card, at, put }: { card: Card; at: string; put(complaint: Complaint): void }) {
  const { ask } = useDesk()
  const draft = useUnfinished(at, emptyForm)
  const [errors, setErrors] = useState<Errors>({})
  const [failed, setFailed] = useState<NotDone>()
  const once = useOneAtATime()
  const form = draft.value
  const change = (part: Partial<typeof form>) => draft.change((old) => ({ ...old, ...part }))
  const name = card.person?.name ?? 'The person who wrote it'

  const tell = async () => {
    const { errors: found, expect } = noting()
    expect(!form.name.trim() || form.role.trim(), 'with.role', 'Say what they do, so that families know.')
    setErrors(found)
    if (hasErrors(found)) return
    setFailed(undefined)
    const isDecided = form.step === 'decided'
    const answer = await ask(tellComplaintStep, {
      envelopeId: card.envelopeId,
      step: {
        id: form.id,
        day: today(),
        step: form.step,
        ...(form.name.trim() && {
          with: {
            name: form.name.trim(),
            role: form.role.trim(),
            ...(form.phone.trim() && { phone: form.phone.trim() }),
          },
        }),
        ...(form.answerBy && { answerBy: form.answerBy }),
        ...(form.words.trim() && { words: [councilTextOf(form.words.trim())] }),
      },
      ...(isDecided && { outcome: form.outcome }),
      ...(isDecided &&
        form.outcomeInWords.trim() && { outcomeInWords: [councilTextOf(form.outcomeInWords.trim())] }),
    })
    if (!answer.done) return setFailed(answer)
    put(answer.output.complaint)
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
      <h3>Tell the next step</h3>
      <p class="muted">{name} sees it with today’s date. Nobody else in the family does.</p>
      {failed && <NotAnswered answer={failed} />}
      <Pick
        id="step"
        label="What happens now"
        value={form.step}
        choices={complaintStepWords}
        errors={errors}
        onValue={(step) => change({ step })}
      />
      {form.step === 'decided' && (
        <>
          <Pick
            id="outcome"
            label="What came of it"
            value={form.outcome}
            choices={outcomeOfComplaintWords}
            errors={errors}
            onValue={(outcome) => change({ outcome })}
          />
          <Text
            id="outcomeInWords"
            label="What that means, in plain words"
            rows={3}
            value={form.outcomeInWords}
            errors={errors}
            onValue={(outcomeInWords) => change({ outcomeInWords })}
          />
        </>
      )}
      <Line
        id="with.name"
        label="Who has it now"
        value={form.name}
        errors={errors}
        onValue={(value) => change({ name: value })}
      />
      <Line
        id="with.role"
        label="What they do"
        value={form.role}
        errors={errors}
        onValue={(role) => change({ role })}
      />
      <Line
        id="with.phone"
        label="Phone families may ring"
        type="tel"
        value={form.phone}
        errors={errors}
        onValue={(phone) => change({ phone })}
      />
      <Line
        id="answerBy"
        label="Usually answered by"
        type="date"
        value={form.answerBy}
        errors={errors}
        onValue={(answerBy) => change({ answerBy })}
      />
      <Text
        id="words"
        label="Anything to add"
        rows={2}
        value={form.words}
        errors={errors}
        onValue={(words) => change({ words })}
      />
      <p>
        <button type="submit" class="btn sm" aria-disabled={once.isBusy ? 'true' : undefined}>
          Tell {name}
        </button>
      </p>
    </form>
  )
}
