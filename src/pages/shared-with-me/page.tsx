/**
 * What young people let only this advocate see. It comes locked; this phone opens it here, each time, and keeps no
 * opened copy. Each young person's things stand apart.
 */
import { useEffect, useState } from 'preact/hooks'
import type { SharedWithMe as Item } from '../../../contract/case-file.ts'
import type { WishesForAdvocate } from '../../../contract/operations/share-wishes.ts'
import { caseFile } from '../../case-file/index.ts'
import { Gate } from '../../components/gate.tsx'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { Updated } from '../../components/updated.tsx'
import { nameOfQuestion } from '../../components/wish-keys.ts'
import { WishWords } from '../../components/wish-words.tsx'
import { Words } from '../../components/words.tsx'
import { momentInWords, to, useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { openCopy } from '../../sync/index.ts'
import { Attached } from './attached.tsx'

export function SharedWithMe() {
  return (
    <Gate>
      <Inside />
    </Gate>
  )
}

function Inside() {
  const t = useWords('share-wishes')
  const file = usePlace(caseFile)
  if (!file) return <Loading title={t('title')} />
  const items = file.sharedWithMe ?? []
  const people = [...new Map(items.map(({ from }) => [from.id, from])).values()]
  return (
    <Page title={t('title')} back={{ to: to(''), label: t('back') }}>
      <div class="wrap sec stack">
        <h1>{t('from.title')}</h1>
        <p>{t('from.lead')}</p>
        <p>
          <Words of="share-wishes" k="from.duty" />
        </p>
        {items.length === 0 && <p>{t('from.nothing')}</p>}
        {people.map(({ id, name }) => (
          <section key={id} class="panel stack" aria-labelledby={`from-${id}`}>
            <h2 id={`from-${id}`}>{t('from.who', { name })}</h2>
            {items
              .filter(({ from }) => from.id === id)
              .sort((one, other) => other.receivedAt.localeCompare(one.receivedAt))
              .map((item) => (
                <One key={item.id} item={item} />
              ))}
          </section>
        ))}
        <Updated file={file} />
      </div>
    </Page>
  )
}

function One({ item }: { item: Item }) {
  const t = useWords('share-wishes')
  const [opened, setOpened] = useState<WishesForAdvocate | 'not-for-this-phone'>()
  useEffect(() => {
    let isGone = false
    void openCopy(item).then(
      (words) => !isGone && setOpened(words ?? 'not-for-this-phone'),
      () => !isGone && setOpened('not-for-this-phone'),
    )
    return () => {
      isGone = true
    }
  }, [item])
  return (
    <div class="stack">
      <p class="muted small">{t('from.when', { when: momentInWords(item.receivedAt) })}</p>
      {opened === undefined && <p role="status">{t('from.opening')}</p>}
      {opened === 'not-for-this-phone' && <p>{t('from.cannotOpen', { name: item.from.name })}</p>}
      {typeof opened === 'object' && (
        <ul class="notes">
          {opened.items.map((said) => (
            <li key={said.id} class="stick">
              <h3>{nameOfQuestion(t, said.question)}</h3>
              <WishWords said={said} noAttached />
              <Attached envelopeId={item.id} list={said.attachments ?? []} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
