/** Three houses. Each thing inside lights up a window; a house may stay empty. */
import { thingsIn } from '../../case-file/wishes-draft.ts'
import { lookPlace } from '../../case-file/young-look.ts'
import { Button } from '../../components/button.tsx'
import { HousePicture } from '../../components/houses.tsx'
import { Page } from '../../components/page.tsx'
import { questionKeys } from '../../components/wish-keys.ts'
import { Yet } from '../../components/yet.tsx'
import { houseQuestions } from '../../content/young-questions.ts'
import { useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import type { ScreenProps } from './page.tsx'

export function HousesScreen({ draft, steps }: ScreenProps) {
  const t = useWords('share-wishes')
  const { wordsOnly = false } = usePlace(lookPlace) ?? {}
  return (
    <Page title={t('title')} back={{ onBack: () => steps.back('menu'), label: t('back') }}>
      <div class="wrap sec stack">
        <h1>{t('houses.title')}</h1>
        <p>{t('houses.lead')}</p>
        <ul class="houses">
          {houseQuestions.map(({ id, house }) => {
            const inside = thingsIn(draft, id).length
            return (
              house && (
                <li key={id}>
                  <button
                    type="button"
                    class={wordsOnly ? `hcard plain-words h-${house}` : `hcard h-${house}`}
                    onClick={() => steps.go(`list/${id}`)}
                  >
                    {!wordsOnly && <HousePicture house={house} inside={inside} />}
                    <span class="txt">
                      <b>{t(questionKeys[id].name)}</b>
                      <span>{t(questionKeys[id].hint)}</span>
                      <span class="in">
                        {inside > 0 ? t('houses.inside', { count: inside }) : t('houses.empty')}
                      </span>
                    </span>
                  </button>
                </li>
              )
            )
          })}
        </ul>
        <Yet isEmpty={thingsIn(draft).length === 0} />
        <Button wide onward onPress={() => steps.go('check')}>
          {t('tile.check')}
        </Button>
      </div>
    </Page>
  )
}
