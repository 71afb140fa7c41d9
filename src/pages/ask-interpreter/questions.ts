/** The language as its speakers name it, the dialect, and who is not to be used. Never a relative, never a child. */
import { askInterpreter } from '../../../contract/operations/ask-for-people.ts'
import { type Asking, given, one, picks, words } from '../../components/asking/asking.ts'

const needed = ['spoken', 'written', 'report-read-out'] as const
const genders = ['woman', 'man', 'no-matter'] as const

export const interpreter: Asking<typeof askInterpreter> = {
  slug: 'ask-interpreter',
  operation: askInterpreter,
  title: 'interpreter.title',
  lead: 'interpreter.lead',
  readers: 'readers.chair',
  needs: 'interpreter.needs',
  questions: () => [
    {
      title: 'interpreter.what',
      fields: [
        { kind: 'note', id: 'never', text: 'interpreter.never' },
        { kind: 'line', id: 'language', label: 'interpreter.language' },
        { kind: 'line', id: 'dialect', label: 'interpreter.dialect', hint: 'interpreter.dialectHint' },
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
    },
    {
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
          kind: 'several',
          id: 'wish',
          label: 'interpreter.wish',
          options: [
            { value: 'same', label: 'interpreter.same' },
            { value: 'own', label: 'interpreter.own' },
          ],
        },
      ],
    },
  ],
  inputOf: (answers, { conference }) => {
    const language = one(answers, 'language')
    const wishes = picks(answers, 'wish', ['same', 'own'])
    return language === undefined
      ? undefined
      : given({
          language,
          conferenceId: conference?.id,
          dialect: one(answers, 'dialect'),
          need: picks(answers, 'need', needed),
          notThese: words(answers, 'notThese'),
          gender: genders.find((value) => value === one(answers, 'gender')),
          samePerson: wishes.includes('same') ? true : undefined,
          ownInterpreter: wishes.includes('own') ? true : undefined,
        })
  },
}
