/** Who has opened my things, and when. Opening is not the same as reading, and this says so. */
import type { Opening } from '../../../contract/case-file.ts'
import { Icon } from '../../components/icon.tsx'
import { roleInWords } from '../../components/role-words.ts'
import { momentInWords, useWords } from '../../i18n/index.ts'
import type { SentItem } from '../../sync/index.ts'
import { itemName } from './item-name.ts'

export function Opened({ openings, items }: { openings: readonly Opening[]; items: readonly SentItem[] }) {
  const t = useWords('my-words')
  const common = useWords('common')
  const newest = [...openings].sort((one, other) => other.openedAt.localeCompare(one.openedAt))
  const whatOf = (envelopeId: string) => {
    const item = items.find((one) => one.envelopeId === envelopeId)
    if (!item) return t('item.other')
    return t(itemName(item.operation))
  }
  return (
    <section class="sec" aria-labelledby="opened">
      <h2 id="opened">{t('opened.title')}</h2>
      <p class="muted small">{t('opened.text')}</p>
      {newest.length === 0 && <p>{t('opened.none')}</p>}
      {newest.length > 0 && (
        <ul class="rows">
          {newest.map(({ id, by, openedAt, envelopeId }) => (
            <li key={id} class="task">
              <Icon name="person" />
              <div>
                <b>
                  <bdi>{t('opened.row', { name: by.name, role: roleInWords(by.role, common) })}</bdi>
                </b>
                <p class="muted small">
                  {t('opened.what', { what: whatOf(envelopeId), when: momentInWords(openedAt) })}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
