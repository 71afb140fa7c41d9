/** The size of the words, kept at once. Phones rarely pass their own setting on to a web page, so it is asked here. */
import { useEffect, useState } from 'preact/hooks'
import { Choice } from '../../components/choice.tsx'
import { useWords } from '../../i18n/index.ts'
import { keepAtOnce, readAtOnce } from '../../store/at-once.ts'
import { setPreference } from '../../store/index.ts'

const sizes = ['normal', 'large', 'largest'] as const
type Size = (typeof sizes)[number]

export function TextSize() {
  const t = useWords('settings')
  const [size, setSize] = useState<Size>('normal')
  useEffect(() => setSize(sizes.find((one) => one === readAtOnce().textSize) ?? 'normal'), [])
  const choose = ([value]: readonly string[]) => {
    const chosen = sizes.find((one) => one === value)
    if (!chosen) return
    setSize(chosen)
    document.documentElement.dataset.text = chosen
    keepAtOnce({ textSize: chosen })
    void setPreference({ textSize: chosen })
  }
  const words = { normal: t('size.normal'), large: t('size.large'), largest: t('size.largest') }
  return (
    <Choice
      name="size"
      legend={t('size.heading')}
      options={sizes.map((value) => ({ value, label: words[value] }))}
      chosen={[size]}
      onChange={choose}
    />
  )
}
