/** One thing to know about how feedback goes, with its picture. */
import { Icon, type IconName } from '../../components/icon.tsx'
import { type KeyOf, useWords } from '../../i18n/index.ts'

type Key = KeyOf<'give-feedback'>

export function Fact({ icon, title, text }: { icon: IconName; title: Key; text: Key }) {
  const t = useWords('give-feedback')
  return (
    <li>
      <Icon name={icon} />
      <div>
        <h2>{t(title)}</h2>
        <p>{t(text)}</p>
      </div>
    </li>
  )
}
