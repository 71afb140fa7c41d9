/** The language as its speakers name it, the dialect, and who is not to be used. Never a relative, never a child. */
import { askInterpreter } from '../../../contract/operations/ask-for-people.ts'
import { type Asking, given, one, pick, picks, type Question, words } from '../../components/asking/asking.ts'

const needed = ['spoken', 'written', 'report-read-out'] as const
const genders = ['woman', 'man', 'no-matter'] as const
const modes = ['in-person', 'phone', 'video'] as const

const which: Question = {
  title: 'interpreter.what',
  fields: [
    { kind: 'note', id: 'never', text: 'interpreter.never' },
    { kind: 'line', id: 'language', label: 'interpreter.language' },
    { kind: 'line', id: 'dialect', label: 'interpreter.dialect', hint: 'interpreter.dialectHint' },
    { kind: 'line', id: 'reads', label: 'interpreter.reads', hint: 'interpreter.readsHint' },
    {
      kind: 'several',
      id: 'need',
      label: 'interpreter.need',
      options: [
        { value: 'spoken', label: 'interpreter.spoken' },
        { value: 'written', label: 'interpreter.written' },
        { value: 'report-read-out', label: 'interpreter.readOut' },
      ],
    },
  ],
}

const who: Question = {
  title: 'interpreter.whoTitle',
  fields: [
    { kind: 'words', id: 'notThese', label: 'interpreter.notThese', hint: 'interpreter.notTheseHint' },
    {
      kind: 'one',
      id: 'gender',
      label: 'gender.question',
      options: [
        { value: 'woman', label: 'gender.woman' },
        { value: 'man', label: 'gender.man' },
        { value: 'no-matter', label: 'gender.noMatter' },
      ],
    },
    {
      kind: 'one',
      id: 'mode',
      label: 'interpreter.mode',
      options: [
        { value: 'in-person', label: 'interpreter.inRoom' },
        { value: 'video', label: 'mode.video' },
        { value: 'phone', label: 'mode.phone' },
      ],
    },
    {
      kind: 'several',
      id: 'wish',
      label: 'interpreter.wish',
      options: [
        { value: 'same', label: 'interpreter.same' },
        { value: 'own', label: 'interpreter.own' },
      ],
    },
    { kind: 'words', id: 'more', label: 'more.label', hint: 'more.hint' },
  ],
}

export const interpreter: Asking<typeof askInterpreter> = {
  slug: 'ask-interpreter',
  operation: askInterpreter,
  title: 'interpreter.title',
  lead: 'interpreter.lead',
  readers: 'readers.chair',
  needs: 'interpreter.needs',
  isKept: true,
  questions: () => [which, who],
  inputOf: (answers, { conference }) => {
    const language = one(answers, 'language')
    const wishes = picks(answers, 'wish', ['same', 'own'])
    return language === undefined
      ? undefined
      : given({
          language,
          conferenceId: conference?.id,
          dialect: one(answers, 'dialect'),
          reads: one(answers, 'reads'),
          need: picks(answers, 'need', needed),
          notThese: words(answers, 'notThese'),
          gender: pick(answers, 'gender', genders),
          mode: pick(answers, 'mode', modes),
          samePerson: wishes.includes('same') ? true : undefined,
          ownInterpreter: wishes.includes('own') ? true : undefined,
          more: words(answers, 'more'),
        })
  },
}
