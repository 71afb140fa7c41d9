/** One thing for when somebody is ready. The whole row is the link. */
import { Icon, type IconName } from '../../components/icon.tsx'
import { to } from '../../i18n/index.ts'

export function Row({
  icon,
  page,
  name,
  hint,
}: {
  icon: IconName
  page: string
  name: string
  hint?: string
}) {
  return (
    <li>
      <a class="task" href={to(page)}>
        <Icon name={icon} />
        <span class="name">{name}</span>
        <span class="go">
          <Icon name="right" />
        </span>
        {hint && <span class="hint">{hint}</span>}
      </a>
    </li>
  )
}
