/**
 * A button, or a link that looks like one when it has `to`.
 *
 * A button that cannot be used yet stays reachable and says why beside it (`cannotYet`); it never just goes grey.
 */
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Icon, type IconName } from './icon.tsx'

interface Look {
  children: ComponentChildren
  kind?: 'main' | 'second' | 'quiet'
  small?: boolean
  wide?: boolean
  icon?: IconName
  /** An arrow after the words: this goes on to the next thing. */
  onward?: boolean
}

interface ButtonProps extends Look {
  onPress?: () => void
  to?: string
  type?: 'button' | 'submit'
  /** Why it cannot be used yet, as a whole sentence. */
  cannotYet?: string | undefined
  working?: boolean
  pressed?: boolean
}

const classOf = ({ kind = 'main', small, wide }: Omit<Look, 'children'>) =>
  ['btn', kind !== 'main' && kind, small && 'sm', wide && 'wide'].filter(Boolean).join(' ')

export function Button({ onPress, to, type = 'button', cannotYet, working, pressed, ...look }: ButtonProps) {
  const why = useId()
  const inside = (
    <>
      {look.icon && <Icon name={look.icon} />}
      <span>{look.children}</span>
      {look.onward && <Icon name="next" />}
    </>
  )
  if (to) {
    return (
      <a class={classOf(look)} href={to} onClick={onPress}>
        {inside}
      </a>
    )
  }
  return (
    <>
      <button
        type={type}
        class={classOf(look)}
        aria-disabled={cannotYet || working ? true : undefined}
        aria-busy={working || undefined}
        aria-pressed={pressed}
        aria-describedby={cannotYet ? why : undefined}
        onClick={(event) => {
          if (cannotYet || working) event.preventDefault()
          else onPress?.()
        }}
      >
        {inside}
      </button>
      {cannotYet && (
        <p class="small muted" id={why}>
          {cannotYet}
        </p>
      )}
    </>
  )
}

/** A quieter thing to press, inside or under text. */
export function TextButton({
  onPress,
  to,
  icon,
  children,
}: Pick<ButtonProps, 'onPress' | 'to' | 'icon' | 'children'>) {
  const inside = (
    <>
      {icon && <Icon name={icon} size="sm" />}
      <span>{children}</span>
    </>
  )
  return to ? (
    <a class="link-btn" href={to} onClick={onPress}>
      {inside}
    </a>
  ) : (
    <button type="button" class="link-btn" onClick={onPress}>
      {inside}
    </button>
  )
}
