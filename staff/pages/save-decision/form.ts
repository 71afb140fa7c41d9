/** A decision as the desk writes it once, and what each person is told of it. */
import type { Decision } from '../../../contract/after-the-meeting.ts'
import type { CouncilConference, FamilyPerson } from '../../../contract/operations/save-conference.ts'
import type { Card } from '../../card.ts'
import { today } from '../../days.ts'
import { type CouncilText, paragraphsOf } from '../../parts/council-words.tsx'
import { newStatement, type Statement, statementOf, textOfStatement } from '../../parts/statements.tsx'
import { toldIn } from '../../parts/told.ts'
import { workerWords } from '../../words.ts'

export interface Dissent {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly words: string
}

export interface DecisionForm {
  readonly version: number
  readonly outcome: Decision['outcome']
  readonly day: string
  readonly categories: readonly Decision['categories'][number][]
  readonly reasons: readonly Statement[]
  readonly whoDisagreed: readonly Dissent[]
  readonly legal: string
  readonly appealBy: string
  readonly nextMeeting: string
  /** Why, in words for each young person who is told, by their id. Empty: they get the words for adults. */
  readonly inTheirWords: Readonly<Record<string, string>>
  /** What was told wrongly before. Needed when something was told before. */
  readonly correction: string
  /** Each person's own id of it, so that a second try is the same decision. */
  readonly ids: Readonly<Record<string, string>>
  readonly kept: Readonly<Record<string, CouncilText>>
}

export const newDissent = (): Dissent => ({ id: crypto.randomUUID(), name: '', role: '', words: '' })

/** What is known about each person beside the form. */
export interface Around {
  readonly conference: CouncilConference
  readonly child: Decision['child']
  readonly told: readonly { readonly personId: string; readonly decision: Decision }[]
  readonly planIds: Readonly<Record<string, string>>
  readonly answered: readonly Card[]
}

export function formFrom({ conference, child, told }: Around): DecisionForm {
  const newest = [...told].sort((one, other) => other.decision.version - one.decision.version)
  // A young person's was said in words for them, which are nobody else's to start from.
  const before = (newest.find(({ decision }) => decision.voice !== 'young-person') ?? newest[0])?.decision
  const family = toldIn(conference).filter(({ children }) => children.includes(child.id))
  const own = (personId: string) => told.find((one) => one.personId === personId)?.decision.id
  const kept: Record<string, CouncilText> = {}
  const joined = (texts: readonly CouncilText[] | undefined) => {
    for (const text of texts ?? []) kept[text.text] = text
    return (texts ?? []).map(({ text }) => text).join('\n\n')
  }
  for (const text of before?.reasons ?? []) kept[text.text] = text
  return {
    version: (newest[0]?.decision.version ?? 0) + 1,
    outcome: before?.outcome ?? 'cpp-start',
    day: before?.day ?? conference.day,
    categories: before?.categories ?? [],
    reasons: before?.reasons.map(statementOf) ?? [newStatement()],
    whoDisagreed: (before?.whoDisagreed ?? []).map(({ name, role = '', words }) => ({
      id: crypto.randomUUID(),
      name,
      role,
      words: joined(words),
    })),
    legal: joined(before?.legalRecommendation),
    appealBy: before?.appealBy ?? '',
    nextMeeting: before?.nextMeeting ?? '',
    inTheirWords: Object.fromEntries(
      told
        .filter(({ decision }) => decision.voice === 'young-person')
        .map(({ personId, decision }) => [personId, joined(decision.reasons)]),
    ),
    correction: '',
    ids: Object.fromEntries(family.map(({ id }) => [id, own(id) ?? crypto.randomUUID()])),
    kept,
  }
}

/** What one person is told. Somebody they must never be told about is absent from who saw it differently. */
export function decisionFor(form: DecisionForm, person: FamilyPerson, around: Around): Decision {
  const { conference, child, told, planIds, answered } = around
  const hidden = [...conference.workers, ...conference.family].filter(({ id }) =>
    person.leaveOut?.includes(id),
  )
  const texts = (text: string) => paragraphsOf(text, form.kept)
  const theirs = texts(form.inTheirWords[person.id] ?? '')
  const isInTheirs = theirs.length > 0
  // What was not put into words for a young person is not in what they are told.
  const dissent = form.whoDisagreed.filter(
    ({ name }) => !isInTheirs && name.trim() && !hidden.some((one) => one.name === name.trim()),
  )
  const chair = conference.workers.find(({ role, id }) => role === 'chair' && !person.leaveOut?.includes(id))
  const said = answered.filter((card) => card.person?.id === person.id && card.answer)
  const planId = planIds[person.id]
  const legal = isInTheirs ? [] : texts(form.legal)
  const wasTold = told.some(({ personId }) => personId === person.id)
  return {
    kind: 'decision',
    id: form.ids[person.id] ?? crypto.randomUUID(),
    conferenceId: conference.id,
    child,
    day: form.day,
    version: form.version,
    outcome: form.outcome,
    categories: isPlan(form.outcome) ? [...form.categories] : [],
    reasons: isInTheirs ? theirs : form.reasons.flatMap((reason) => textOfStatement(reason, form.kept) ?? []),
    ...(isInTheirs && { voice: 'young-person' as const }),
    ...(dissent.length > 0 && {
      whoDisagreed: dissent.map(({ name, role, words }) => ({
        name: name.trim(),
        ...(role.trim() && { role: role.trim() }),
        ...(words.trim() && { words: texts(words) }),
      })),
    }),
    ...(legal.length > 0 && { legalRecommendation: legal }),
    ...(said.length > 0 && {
      saidBack: said.flatMap(({ envelopeId, answer }) => (answer ? [{ envelopeId, words: [answer] }] : [])),
    }),
    ...(planId && { planId }),
    ...(chair && { decidedBy: { name: chair.name, role: workerWords.chair } }),
    ...(form.appealBy && { appealBy: form.appealBy }),
    ...(form.nextMeeting && { nextMeeting: form.nextMeeting }),
    ...(wasTold && form.correction.trim() && { correction: texts(form.correction) }),
    issuedOn: today(),
  }
}

export const isPlan = (outcome: Decision['outcome']) => outcome === 'cpp-start' || outcome === 'cpp-continue'
