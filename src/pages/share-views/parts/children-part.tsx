/** Which children it is about, and whether the answers are the same for all. Siblings are thought about apart. */
import { Banner } from '../../../components/banner.tsx'
import { Choice } from '../../../components/choice.tsx'
import { useWords } from '../../../i18n/index.ts'
import { keepChoices } from '../draft.ts'
import { childrenOf } from '../questions.ts'
import type { PartProps } from './part.tsx'

export function ChildrenPart({ id, draft, sending: { children } }: PartProps) {
  const t = useWords('share-views')
  if (children.length === 0) return <Banner title={t('P0.unknown')} icon="people" />
  const chosen = childrenOf(draft, children).map((child) => child.id)
  return (
    <div class="stack">
      <Choice
        name={`${id}-who`}
        legend={t('P0.children')}
        several
        options={children.map((child) => ({ value: child.id, label: child.name }))}
        chosen={chosen}
        onChange={(next) => void keepChoices({ children: next })}
      />
      {chosen.length > 1 && (
        <Choice
          name={`${id}-each`}
          legend={t('P0.sameOrEach')}
          options={[
            { value: 'same', label: t('P0.same') },
            { value: 'each', label: t('P0.each') },
          ]}
          chosen={draft.sameOrEach ? [draft.sameOrEach] : []}
          onChange={([next]) => void keepChoices({ sameOrEach: next === 'each' ? 'each' : 'same' })}
        />
      )}
    </div>
  )
}
