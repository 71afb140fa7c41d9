/** Before anything is written: what this is, that nobody has to, when a grown-up has to act, and whom to ring. */
import { begin } from '../../case-file/wishes-draft.ts'
import { Button } from '../../components/button.tsx'
import { Icon, type IconName } from '../../components/icon.tsx'
import { Page } from '../../components/page.tsx'
import { Words } from '../../components/words.tsx'
import { type KeyOf, to, today, useWords } from '../../i18n/index.ts'

const facts: readonly (readonly [IconName, KeyOf<'share-wishes'>])[] = [
  ['chat', 'start.what'],
  ['tick', 'start.choose'],
  ['lock', 'start.private'],
  ['people', 'start.act'],
  ['clock', 'start.watched'],
  ['call', 'start.now'],
]

export function StartScreen() {
  const t = useWords('share-wishes')
  return (
    <Page title={t('title')} back={{ to: to(''), label: t('back') }}>
      <div class="wrap sec stack">
        <h1>{t('start.title')}</h1>
        <ul class="facts">
          {facts.map(([icon, key]) => (
            <li key={key}>
              <Icon name={icon} />
              <p>
                <Words of="share-wishes" k={key} />
              </p>
            </li>
          ))}
        </ul>
        <Button wide onward onPress={() => void begin(today())}>
          {t('start.go')}
        </Button>
      </div>
    </Page>
  )
}
