/** One person's rendition of a decision: everything that is here goes to them, and nothing else does. */
import type { Decision } from '../../../contract/after-the-meeting.ts'
import { dayInWords } from '../../days.ts'
import { type CouncilText, CouncilWords } from '../../parts/council-words.tsx'
import { decisionWords } from '../../plan-words.ts'
import { categoryWords, namesInWords } from '../../words.ts'

export function Told({ decision }: { decision: Decision }) {
  return (
    <div class="stack tight">
      <p>
        <b>{decisionWords[decision.outcome]}</b> for <span translate={false}>{decision.child.name}</span>,{' '}
        {dayInWords(decision.day)}.
        {decision.categories.length > 0 &&
          ` Category: ${namesInWords(decision.categories.map((one) => categoryWords[one]))}.`}
      </p>
      {decision.voice === 'young-person' && <p>Written for a young person.</p>}
      <Texts title="Put right" of={decision.correction} />
      <Texts title="Why" of={decision.reasons} />
      {decision.whoDisagreed?.map((one) => (
        <div key={one.name}>
          <b translate={false}>{one.name}</b>
          {one.role && `, ${one.role}`} saw it differently.
          <Texts of={one.words} />
        </div>
      ))}
      <Texts title="About court" of={decision.legalRecommendation} />
      {decision.saidBack?.map(({ envelopeId, words }) => (
        <Texts key={envelopeId} title="Said back to what they sent" of={words} />
      ))}
      {decision.decidedBy && <p>Told by {decision.decidedBy.name}.</p>}
      <p>
        {decision.appealBy
          ? `They can say until ${dayInWords(decision.appealBy)} that they disagree.`
          : 'No day is given by which to disagree: families are told to ask.'}
        {decision.nextMeeting && ` The next meeting is on ${dayInWords(decision.nextMeeting)}.`}
      </p>
    </div>
  )
}

function Texts({ title, of }: { title?: string; of: readonly CouncilText[] | undefined }) {
  if (!of?.length) return null
  return (
    <div>
      {title && <b>{title}</b>}
      {of.map((text) => (
        <p key={text.text}>
          <CouncilWords of={text} />
        </p>
      ))}
    </div>
  )
}
