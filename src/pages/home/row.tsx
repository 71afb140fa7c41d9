/** One thing for when somebody is ready. The whole row is the link. */
import { Icon, type IconName } from '../../components/icon.tsx'
import { beginAt } from '../../components/steps.ts'
import { to } from '../../i18n/index.ts'

export function Row({
  icon,
  page,
  step,
  name,
  hint,
  onFollow,
}: {
  icon: IconName
  page: string
  /** The step of the page to begin at. */
  step?: string
  name: string
  hint?: string
  /** What is to be ready before the page opens; it goes there itself. */
  onFollow?: (href: string) => Promise<void>
}) {
  return (
    <li>
      <a
        class="task"
        href={to(page)}
        onClick={(event) => {
          if (step) beginAt(step)
          if (!onFollow) return
          event.preventDefault()
          void onFollow(to(page))
        }}
      >
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
