/**
 * A young person's copy says the same plan in words of its own: what goes well, what people worry about, each goal and
 * each action. What nobody put into words for them is not in it. Who, by when and how far are the plan's own.
 */
import type { Plan } from '../../../contract/case-file.ts'
import { type CouncilText, paragraphsOf } from '../../parts/council-words.tsx'

type Words = Readonly<Record<string, string>>
type Kept = Readonly<Record<string, CouncilText>>

export function inTheirWords(plan: Plan, words: Words, kept: Kept): Plan {
  const say = (key: string) => paragraphsOf(words[key] ?? '', kept)
  const { ifItDoesNotWork: _if, endsWhen: _when, whatChanged: _new, goals, correction, ended, ...rest } = plan
  const [changed, ends] = [say('whatChanged'), say('endsWhen')]
  return {
    ...rest,
    voice: 'young-person',
    goingWell: say('goingWell'),
    worries: say('worries'),
    goals: goals.map(({ id, actions }) => ({
      id,
      whatNeedsToChange: say(id),
      actions: actions.map(({ why: _why, help: _help, statusInWords: _word, ...action }) => ({
        ...action,
        what: say(action.id),
      })),
    })),
    ...(ends.length > 0 && { endsWhen: ends }),
    ...(changed.length > 0 && { whatChanged: changed }),
    ...(correction && { correction: { ...correction, what: say('putsRight') } }),
    ...(ended && {
      ended: { on: ended.on, why: say('ended'), ...(ended.next && { next: ended.next }) },
    }),
  }
}

export interface ToSay {
  readonly key: string
  readonly label: string
  /** As it was written for everybody. */
  readonly adults: string
  /** It is in the copy, so without words for the reader there would be a gap. */
  readonly isNeeded: boolean
}

/** Everything in this copy that wants words for its reader, as `plan` has it for adults. */
export function toSay(plan: Plan): readonly ToSay[] {
  const text = (texts: readonly CouncilText[] = []) =>
    texts
      .filter(({ origin }) => origin === 'original')
      .map((one) => one.text)
      .join('\n\n')
  const part = (key: string, label: string, texts: readonly CouncilText[] | undefined, isNeeded = false) => ({
    key,
    label,
    adults: text(texts),
    isNeeded,
  })
  return [
    ...(plan.ended ? [part('ended', 'Why it ends', plan.ended.why, true)] : []),
    ...(plan.correction
      ? [part('putsRight', 'What was wrong in the last version', plan.correction.what, true)]
      : []),
    ...(plan.whatChanged ? [part('whatChanged', 'What changed', plan.whatChanged)] : []),
    part('goingWell', 'What is going well', plan.goingWell),
    part('worries', 'What people are worried about', plan.worries),
    ...plan.goals.flatMap((goal, at) => [
      part(goal.id, `Goal ${at + 1}`, goal.whatNeedsToChange, true),
      ...goal.actions.map((action, number) =>
        part(action.id, `Goal ${at + 1}, action ${number + 1}`, action.what, true),
      ),
    ]),
    part('endsWhen', 'What needs to be true for the plan to end', plan.endsWhen),
  ]
}

export const stillToSay = (plan: Plan, words: Words): readonly ToSay[] =>
  toSay(plan).filter(({ key, isNeeded }) => isNeeded && !words[key]?.trim())

/** A copy that is out, as the words it was said in. */
export function wordsOf(plan: Plan, joined: (texts: readonly CouncilText[] | undefined) => string): Words {
  return {
    goingWell: joined(plan.goingWell),
    worries: joined(plan.worries),
    endsWhen: joined(plan.endsWhen),
    ...Object.fromEntries(
      plan.goals.flatMap((goal) => [
        [goal.id, joined(goal.whatNeedsToChange)],
        ...goal.actions.map((action) => [action.id, joined(action.what)]),
      ]),
    ),
  }
}
