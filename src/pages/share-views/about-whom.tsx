/** Whom an answer is about, and the other way: each child alone, or all of them together. Siblings are thought about apart. */
import type { ChildCard } from '../../../contract/case-file.ts'
import { TextButton } from '../../components/button.tsx'
import { useWords } from '../../i18n/index.ts'

interface AboutWhomProps {
  /** Missing while it is about all of them. */
  child: ChildCard | undefined
  onSplit: (sameOrEach: 'same' | 'each') => void
}

export function AboutWhom({ child, onSplit }: AboutWhomProps) {
  const t = useWords('share-views')
  return (
    <div class="stack tightly">
      <p class="eyebrow">{child ? <bdi>{t('about.child', { name: child.name })}</bdi> : t('about.all')}</p>
      <TextButton icon="people" onPress={() => onSplit(child ? 'same' : 'each')}>
        {child ? t('about.join') : t('about.split')}
      </TextButton>
    </div>
  )
}
