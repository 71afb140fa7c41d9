/**
 * What a person said about a plan: how an action goes, a question, what the core group is to know, what is wrong in
 * the notes, what they disagree with. Every field is shown, each word as it was written.
 */
import { type GenericSchema, type InferOutput, safeParse } from 'valibot'
import { askAboutPlan } from '../../../contract/operations/ask-about-plan.ts'
import { correctNotes } from '../../../contract/operations/correct-notes.ts'
import { disagree } from '../../../contract/operations/disagree.ts'
import { sayHowActionGoes } from '../../../contract/operations/say-how-action-goes.ts'
import { updateCoreGroup } from '../../../contract/operations/update-core-group.ts'
import { Banner } from '../../../src/components/banner.tsx'
import { languageInWords } from '../../languages.ts'
import { Attachments } from '../../parts/attachments.tsx'
import { OwnWords, type Written } from '../../parts/own-words.tsx'
import { contactWords, coreGroupWords, planQuestionWords, saysWords, topicWords } from '../../plan-words.ts'
import { rowKindWords } from '../../questions.ts'
import type { ChildNames } from './answers.tsx'
import { WhichPart } from './which-part.tsx'

type Given<S extends { readonly input: GenericSchema }> = InferOutput<S['input']>

interface Props {
  readonly personId: string | undefined
  readonly input: unknown
  readonly names: ChildNames
}

/** The words of an operation about a plan, or nothing when it is not one or is newer than this desk. */
export function aboutPlan(operation: string | null, { input, names, personId }: Props) {
  if (operation === sayHowActionGoes.name) {
    const said = safeParse(sayHowActionGoes.input, input)
    if (said.success) return <Action said={said.output} names={names} personId={personId} />
  }
  if (operation === askAboutPlan.name) {
    const asked = safeParse(askAboutPlan.input, input)
    if (asked.success) return <Question asked={asked.output} names={names} personId={personId} />
  }
  if (operation === updateCoreGroup.name) {
    const told = safeParse(updateCoreGroup.input, input)
    if (told.success) return <CoreGroup told={told.output} />
  }
  if (operation === correctNotes.name) {
    const wrong = safeParse(correctNotes.input, input)
    if (wrong.success) return <Notes wrong={wrong.output} />
  }
  if (operation === disagree.name) {
    const said = safeParse(disagree.input, input)
    if (said.success) return <Disagree said={said.output} names={names} />
  }
  return undefined
}

function Child({ id, names }: { id: string | undefined; names: ChildNames }) {
  if (!id) return null
  return (
    <p>
      About <span translate={false}>{names[id] ?? 'one of the children'}</span>.
    </p>
  )
}

function Words({ title, of }: { title: string; of: Written | undefined }) {
  if (!of) return null
  return (
    <section class="stack tight">
      <h3>{title}</h3>
      <OwnWords of={of} />
    </section>
  )
}

function Action({ said, names, personId }: Omit<Props, 'input'> & { said: Given<typeof sayHowActionGoes> }) {
  return (
    <div class="stack">
      <Child id={said.childId} names={names} />
      <p>
        About one action in version {said.version} of the plan, they say: <b>{saysWords[said.says]}</b>.
      </p>
      {personId && <WhichPart personId={personId} actionId={said.actionId} />}
      <Banner title="This changes nothing in the plan by itself.">
        <p>What the plan says stands until a new version says something else. Write back, or change it.</p>
      </Banner>
      <Words title="What they add" of={said.note} />
      <Attachments of={said.attachments} />
    </div>
  )
}

function Question({ asked, names, personId }: Omit<Props, 'input'> & { asked: Given<typeof askAboutPlan> }) {
  return (
    <div class="stack">
      <Child id={asked.childId} names={names} />
      <p>
        <b>{planQuestionWords[asked.about]}</b>
        {asked.version && ` In version ${asked.version} of the plan.`}
      </p>
      {personId && (
        <WhichPart
          personId={personId}
          actionId={asked.actionId}
          goalId={asked.goalId}
          documentId={asked.documentId}
          appointmentId={asked.appointmentId}
        />
      )}
      {asked.wants && <p>They ask for it in words for a young person.</p>}
      {asked.language && <p>They ask for it in {languageInWords(asked.language)}.</p>}
      <Words title="What they ask" of={asked.words} />
      <Attachments of={asked.attachments} />
    </div>
  )
}

function CoreGroup({ told }: { told: Given<typeof updateCoreGroup> }) {
  return (
    <div class="stack">
      {told.parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts never move, so their place is their name
        <section key={at} class="stack tight">
          <h3>{coreGroupWords[part.about]}</h3>
          {part.words && <OwnWords of={part.words} />}
          <Attachments of={part.attachments} />
        </section>
      ))}
    </div>
  )
}

function Notes({ wrong }: { wrong: Given<typeof correctNotes> }) {
  const own = (text: string) => <OwnWords of={{ text, lang: wrong.lang, dir: wrong.dir }} />
  const fields = [
    ['where', 'Where'],
    ['says', 'The notes say'],
    ['isSo', 'They say'],
    ['shows', 'What shows it'],
  ] as const
  return (
    <div class="stack">
      {wrong.rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows never move, so their place is their name
        <section key={at} class="panel flat stack tight">
          <h3>{rowKindWords[row.kind]}</h3>
          <dl class="stack tight">
            {fields.map(
              ([field, name]) =>
                row[field] && (
                  <div key={field}>
                    <dt>{name}</dt>
                    <dd>{own(row[field])}</dd>
                  </div>
                ),
            )}
          </dl>
          <Attachments of={row.attachments} />
        </section>
      ))}
      <Words title="What they add" of={wrong.words} />
    </div>
  )
}

function Disagree({ said, names }: { said: Given<typeof disagree>; names: ChildNames }) {
  return (
    <div class="stack">
      <p>
        <b>{topicWords[said.topic]}</b>
        {said.agency && (
          <>
            {' '}
            It is about <span translate={false}>{said.agency}</span>.
          </>
        )}
      </p>
      {said.children?.map((id) => (
        <Child key={id} id={id} names={names} />
      ))}
      <Words title="What they say" of={said.words} />
      <Attachments of={said.attachments} />
      <Words title="What would help" of={said.wouldHelp} />
      {said.wantsAdvocate && <p class="theirs">They would like somebody to help them with this.</p>}
      {said.contact && (
        <section class="stack tight">
          <h3>How to reach them safely</h3>
          <p>
            {contactWords[said.contact.how]}
            {said.contact.number && (
              <>
                : <bdi>{said.contact.number}</bdi>
              </>
            )}
            .
          </p>
          {said.contact.words && <OwnWords of={said.contact.words} />}
        </section>
      )}
    </div>
  )
}
