/**
 * What is said back. It goes to the person who wrote. What a child said with somebody's help is the child's: the answer
 * can go to the child's own part too, and where there is none, whoever helped reads it out to the child.
 */
import { useState } from 'preact/hooks'
import { safeParse } from 'valibot'
import type { InputOf } from '../../../contract/operation.ts'
import { helpAChild } from '../../../contract/operations/help-a-child.ts'
import type { answerSubmission } from '../../../contract/operations/open-submission.ts'
import { Banner } from '../../../src/components/banner.tsx'
import type { Card } from '../../card.ts'
import { CouncilWords, councilTextOf } from '../../parts/council-words.tsx'
import { Text, Tick } from '../../parts/fields.tsx'
import { useUnfinished } from '../../unfinished.ts'
import type { ChildNames } from './answers.tsx'
import type { Opened } from './page.tsx'

interface WriteBackProps {
  readonly card: Card
  readonly opened: Opened
  readonly names: ChildNames
  readonly at: string
  send(answer: Omit<InputOf<typeof answerSubmission>, 'envelopeId'>): Promise<boolean>
}

export function WriteBack({ card, opened, names, at, send }: WriteBackProps) {
  const draft = useUnfinished(at, () => ({ text: '' }))
  const [error, setError] = useState<string>()
  const { ownPart } = opened
  const [isForChild, setForChild] = useState(true)
  const name = card.person?.name ?? 'the person who wrote it'
  const goesTo = ownPart && isForChild ? `${name} and ${ownPart.name}` : name

  const go = async () => {
    const text = draft.value.text.trim()
    if (text === '') return setError('Write what the meeting says back, or leave this for later.')
    setError(undefined)
    const toTheChild = ownPart && isForChild ? { toTheChild: true } : {}
    if (await send({ answer: councilTextOf(text), ...toTheChild })) draft.finish({ text: '' })
  }

  return (
    <section class="panel stack">
      <h2>{card.goesTo ? 'What you write back' : 'What the meeting says back'}</h2>
      {card.answer && (
        <div class="theirs">
          <p class="muted">
            <b>What {name} reads now</b>
          </p>
          <CouncilWords of={card.answer} />
        </div>
      )}
      <Banner title={`Only ${goesTo} will read this.`}>
        <p>Nobody else in the family sees it, or that there is an answer. Write in plain words.</p>
        <ForAChild card={card} opened={opened} names={names} />
      </Banner>
      {ownPart && (
        <Tick
          id="to-the-child"
          label={`Put it in ${ownPart.name}’s own part too`}
          hint={`${ownPart.name} said this on somebody else’s phone. Ask whoever helped if an answer on ${ownPart.name}’s own phone is safe and wanted. What was said is not put there.`}
          checked={isForChild}
          onChecked={setForChild}
        />
      )}
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void go()
        }}
      >
        <Text
          id="answer"
          label={card.answer ? 'A new answer, in place of that one' : 'Answer'}
          hint="It goes out in English, as you write it."
          rows={6}
          value={draft.value.text}
          onValue={(text) => draft.change(() => ({ text }))}
          errors={error ? { answer: error } : {}}
        />
        <button type="submit" class="btn sm">
          Send this answer to {goesTo}
        </button>
      </form>
    </section>
  )
}

/** Whoever handed it over is not whom the answer is for, and a trusted adult is told nothing else of the case. */
function ForAChild({ card, opened, names }: Pick<WriteBackProps, 'card' | 'opened' | 'names'>) {
  const helped = card.operation === helpAChild.name ? safeParse(helpAChild.input, opened.input) : undefined
  if (!helped?.success || card.person?.role === 'young-person') return null
  const helper = card.person?.name ?? 'Whoever helped'
  const child = names[helped.output.childId] ?? 'the child'
  return (
    <>
      <p>
        This is the child’s answer, so write it for {child}.
        {!opened.ownPart && ` ${child} has no part of their own here: ${helper} can read it out to them.`}
      </p>
      {card.person?.role === 'trusted-adult' && (
        <p>
          {helper} is told nothing of the case. Write only what {child} may hear with {helper} there, and
          nothing about anybody else.
        </p>
      )}
    </>
  )
}
