/** Something to know at the top of a page. It never covers anything and never moves by itself. */
import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'

interface BannerProps {
  /** The first, bold line. */
  title: string
  children?: ComponentChildren
  tone?: 'note' | 'good' | 'warm' | 'bad'
  icon?: IconName
  /** Read out when it appears. */
  announce?: boolean
}

const icons = { note: 'info', good: 'tick', warm: 'info', bad: 'look' } as const satisfies Record<
  string,
  IconName
>

export function Banner({ title, children, tone = 'note', icon, announce }: BannerProps) {
  return (
    <div class={tone === 'note' ? 'banner' : `banner ${tone}`} role={announce ? 'status' : undefined}>
      <Icon name={icon ?? icons[tone]} />
      <div>
        <b>{title}</b>
        {children}
      </div>
    </div>
  )
}
