/** On every screen: whether it is kept on this phone, and that nobody can see it yet. */

import { useWords } from '../i18n/index.ts'
import { Icon } from './icon.tsx'
import type { KeeperState } from './keeper.ts'

export function Yet({ state = 'still', isEmpty }: { state?: KeeperState; isEmpty?: boolean }) {
  const t = useWords('share-wishes')
  const isBad = state === 'failed' || state === 'full'
  const says = isBad
    ? t('yet.failed')
    : state === 'saving'
      ? t('yet.saving')
      : isEmpty
        ? t('yet.empty')
        : t('yet.nobody')
  return (
    <p class={isBad ? 'save bad' : 'save'} role={isBad ? 'alert' : 'status'}>
      <Icon name={isBad ? 'look' : 'lock'} size="sm" />
      <span>{says}</span>
    </p>
  )
}
