/** To speak for the child: what everybody at the meeting may hear, large and calm. Nothing of it is anybody else's. */
import { helpedFor } from '../../case-file/help-draft.ts'
import { helpQuestionKeys } from '../../components/help-keys.ts'
import { helpedOf } from '../../components/helped-of.ts'
import { Page } from '../../components/page.tsx'
import { ReadOut } from '../../components/read-out.tsx'
import { useWords } from '../../i18n/index.ts'
import type { ScreenProps } from './page.tsx'

export function ReadScreen({ child, draft, back }: ScreenProps) {
  const t = useWords('with-help')
  const given = (draft.given ?? []).filter(({ audience }) => audience === 'everyone')
  const things = [...given.flatMap((one) => one.things), ...helpedFor(draft, 'everyone')]
  return (
    <Page title={t('title')} back={{ onBack: () => back(), label: t('back') }}>
      <div class="wrap sec stack to-read">
        <h1>{t('read.title', { name: child.name })}</h1>
        {things.length === 0 ? (
          <p>{t('read.nothing')}</p>
        ) : (
          <ReadOut
            items={things.map((thing) => ({
              ...helpedOf(thing),
              name: t(helpQuestionKeys[thing.question].name),
            }))}
            printIt={t('read.print')}
          />
        )}
      </div>
    </Page>
  )
}
