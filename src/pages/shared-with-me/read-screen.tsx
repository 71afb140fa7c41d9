/** To speak for one young person: what they said can be read out, large and calm, and nothing of anybody else's. */
import type { SharedWithMe as Item } from '../../../contract/case-file.ts'
import { Page } from '../../components/page.tsx'
import { ReadOut } from '../../components/read-out.tsx'
import { useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { saidIn, useNameOf, useOpened } from './opened.ts'
import { readMarks } from './read-marks.ts'

interface ReadScreenProps {
  name: string
  items: readonly Item[]
  onBack: () => void
}

export function ReadScreen({ name, items, onBack }: ReadScreenProps) {
  const t = useWords('share-wishes')
  const nameOf = useNameOf()
  const { ids = [] } = usePlace(readMarks) ?? {}
  const said = useOpened(items)
    .flatMap(saidIn)
    .filter(({ id }) => ids.includes(id))
  return (
    <Page title={t('title')} back={{ onBack, label: t('back') }}>
      <div class="wrap sec stack to-read">
        <h1>{t('from.readTitle', { name })}</h1>
        {said.length === 0 ? (
          <p>{t('from.readNothing', { name })}</p>
        ) : (
          <ReadOut items={said.map((one) => ({ ...one, name: nameOf(one) }))} printIt={t('from.print')} />
        )}
      </div>
    </Page>
  )
}
