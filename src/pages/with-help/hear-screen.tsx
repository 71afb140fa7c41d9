/** To be read out to the child before anything is said, once a day: what this is, and what the grown-up holds to. */
import { helpPlace } from '../../case-file/help-draft.ts'
import { Button } from '../../components/button.tsx'
import { Icon, type IconName } from '../../components/icon.tsx'
import { Page } from '../../components/page.tsx'
import { Words } from '../../components/words.tsx'
import { type KeyOf, today, useWords } from '../../i18n/index.ts'
import { update } from '../../store/index.ts'
import type { ScreenProps } from './page.tsx'

const toTheChild: readonly (readonly [IconName, KeyOf<'with-help'>])[] = [
  ['chat', 'hear.place'],
  ['tick', 'hear.choose'],
  ['pause', 'hear.stop'],
  ['eye', 'hear.see'],
  ['people', 'hear.act'],
]

const toTheGrownUp: readonly KeyOf<'with-help'>[] = [
  'tips.exact',
  'tips.lead',
  'tips.drawing',
  'tips.ask',
  'tips.act',
]

export function HearScreen({ child, back }: ScreenProps) {
  const t = useWords('with-help')
  return (
    <Page title={t('title')} back={{ onBack: () => back('helper'), label: t('back') }}>
      <div class="wrap sec stack">
        <h1>{t('hear.title')}</h1>
        <p class="small">{t('hear.readOut')}</p>
        <ul class="facts big-words">
          {toTheChild.map(([icon, key]) => (
            <li key={key}>
              <Icon name={icon} />
              <p>
                <Words of="with-help" k={key} />
              </p>
            </li>
          ))}
        </ul>
        <section class="panel stack" aria-labelledby="tips">
          <h2 id="tips">{t('tips.title')}</h2>
          <ul>
            {toTheGrownUp.map((key) => (
              <li key={key}>
                <Words of="with-help" k={key} />
              </li>
            ))}
          </ul>
        </section>
        <Button
          wide
          onward
          onPress={() => void update(helpPlace(child.id), (old) => ({ ...old, heardOn: today() }))}
        >
          {t('hear.go')}
        </Button>
      </div>
    </Page>
  )
}
