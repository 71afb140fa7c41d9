/** What the same person wrote to the same question in another tab. Both are there until they say what becomes of it. */
import type { OtherWords as Other } from '../../case-file/views-draft.ts'
import { Banner } from '../../components/banner.tsx'
import { TextButton } from '../../components/button.tsx'
import { useWords } from '../../i18n/index.ts'

interface OtherWordsProps {
  other: Other | undefined
  onBelow: (other: Other) => void
  onLeave: () => void
}

export function OtherWords({ other, onBelow, onLeave }: OtherWordsProps) {
  const t = useWords('share-views')
  if (!other) return null
  return (
    <Banner title={t('other.title')} tone="warm" icon="pencil" announce>
      <p class="own" lang={other.lang} dir={other.dir} translate={false}>
        {other.text}
      </p>
      <TextButton icon="plus" onPress={() => onBelow(other)}>
        {t('other.below')}
      </TextButton>
      <TextButton icon="bin" onPress={onLeave}>
        {t('other.leave')}
      </TextButton>
    </Banner>
  )
}
