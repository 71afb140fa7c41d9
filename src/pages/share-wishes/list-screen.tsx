/** What is in one house, or in one list: each thing with whom it is for, to change, to take out and to put back. */
import { useState } from 'preact/hooks'
import { type Thing, thingsIn } from '../../case-file/wishes-draft.ts'
import { lookPlace } from '../../case-file/young-look.ts'
import { Button, TextButton } from '../../components/button.tsx'
import { HousePicture } from '../../components/houses.tsx'
import { NotSafe } from '../../components/not-safe.tsx'
import { Page } from '../../components/page.tsx'
import { putBack, takeOut } from '../../components/take-out-thing.ts'
import { useForWhomWords } from '../../components/who-sees.tsx'
import { questionKeys } from '../../components/wish-keys.ts'
import { wishOf } from '../../components/wish-of.ts'
import { WishWords } from '../../components/wish-words.tsx'
import { Yet } from '../../components/yet.tsx'
import type { YoungQuestion } from '../../content/young-questions.ts'
import { useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { LastTime } from './last-time.tsx'
import type { ScreenProps } from './page.tsx'
import { newThing } from './step-to.ts'

export function ListScreen({ draft, steps, where, question }: ScreenProps & { question: YoungQuestion }) {
  const t = useWords('share-wishes')
  const { wordsOnly = false } = usePlace(lookPlace) ?? {}
  const [gone, setGone] = useState<Thing>()
  const inWords = useForWhomWords(where.advocate?.name)
  const things = thingsIn(draft, question.id)
  return (
    <Page title={t('title')} back={{ onBack: () => steps.back('menu'), label: t('back') }}>
      <div class="wrap sec stack">
        <h1>{t(questionKeys[question.id].name)}</h1>
        <p>{t(questionKeys[question.id].ask)}</p>
        {question.house && !wordsOnly && <HousePicture house={question.house} inside={things.length} />}
        <LastTime draft={draft} questions={question.lastTime ?? []} />
        <Button wide icon="plus" onPress={() => steps.go(newThing(question.id))}>
          {t('list.add')}
        </Button>
        <ul class="notes">
          {things.map((thing) => (
            <li key={thing.id} class="stick">
              <WishWords said={wishOf(thing)} />
              <p class="small">{inWords(thing)}</p>
              <div class="row">
                <TextButton onPress={() => steps.go(`thing/${question.id}/${thing.id}`)}>
                  {t('list.change')}
                </TextButton>
                <TextButton
                  onPress={() => {
                    setGone(thing)
                    void takeOut(thing)
                  }}
                >
                  {t('list.takeOut')}
                </TextButton>
              </div>
            </li>
          ))}
        </ul>
        <p role="status">
          {gone && (
            <>
              {t('list.takenOut')}{' '}
              <TextButton
                onPress={() => {
                  void putBack(gone)
                  setGone(undefined)
                }}
              >
                {t('list.undo')}
              </TextButton>
            </>
          )}
        </p>
        <Yet isEmpty={things.length === 0} />
        <NotSafe />
      </div>
    </Page>
  )
}
