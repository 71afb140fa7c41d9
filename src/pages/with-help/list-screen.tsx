/** What is in one house of one child: each thing with whom it is for. There may be three wishes and no more. */
import { helpedIn, helpPlace } from '../../case-file/help-draft.ts'
import { removedPlace } from '../../components/attach/holder.ts'
import { Button, TextButton } from '../../components/button.tsx'
import { helpQuestionKeys } from '../../components/help-keys.ts'
import { helpedOf } from '../../components/helped-of.ts'
import { HousePicture } from '../../components/houses.tsx'
import { Page } from '../../components/page.tsx'
import { WishWords } from '../../components/wish-words.tsx'
import type { AskedWithHelp } from '../../content/help-questions.ts'
import { useWords } from '../../i18n/index.ts'
import { step, updateTogether } from '../../store/index.ts'
import type { ScreenProps } from './page.tsx'
import { useWhomWords } from './who-sees.tsx'

export function ListScreen(props: ScreenProps & { question: AskedWithHelp }) {
  const { child, draft, to, back, role, where, question } = props
  const t = useWords('with-help')
  const inWords = useWhomWords(role === 'young-person', where.advocate?.name)
  const things = helpedIn(draft, question.id)
  async function takeOut(id: string) {
    const gone = things.find((one) => one.id === id)?.attachments ?? []
    await updateTogether([
      step(helpPlace(child.id), (old) => ({
        ...old,
        things: (old.things ?? []).filter((one) => one.id !== id),
      })),
      step(removedPlace, (old) => [...old, ...gone.map((one) => ({ one, at: Date.now() }))]),
    ])
  }
  return (
    <Page title={t('title')} back={{ onBack: () => back(), label: t('back') }}>
      <div class="wrap sec stack">
        <h1>{t(helpQuestionKeys[question.id].ask)}</h1>
        {question.house && <HousePicture house={question.house} inside={things.length} />}
        {things.length < (question.most ?? 1) && (
          <Button wide icon="plus" onPress={() => to(`thing/${question.id}/${crypto.randomUUID()}`)}>
            {t('list.add')}
          </Button>
        )}
        <ul class="notes">
          {things.map((thing) => (
            <li key={thing.id} class="stick">
              <WishWords said={helpedOf(thing)} />
              <p class="small">{inWords(thing.forWhom ?? 'me')}</p>
              <div class="row">
                <TextButton onPress={() => to(`thing/${question.id}/${thing.id}`)}>
                  {t('list.change')}
                </TextButton>
                <TextButton onPress={() => void takeOut(thing.id)}>{t('list.takeOut')}</TextButton>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </Page>
  )
}
