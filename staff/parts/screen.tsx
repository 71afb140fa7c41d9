/**
 * One screen of the desk: its heading, where it came from, and its title. The title names the screen only,
 * never a person. Focus goes to the heading on arrival, before
 * anything can be pressed, so a screen reader hears where it is.
 */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from '../../src/components/icon.tsx'

export function Screen({
  name,
  heading = name,
  back,
  lead,
  children,
}: {
  name: string
  heading?: ComponentChildren
  back?: { readonly to: string; readonly label: string }
  lead?: ComponentChildren
  children: ComponentChildren
}) {
  const top = useRef<HTMLHeadingElement>(null)

  useLayoutEffect(() => {
    document.title = `${name} – Heard desk`
    top.current?.focus()
    scrollTo(0, 0)
  }, [name])

  return (
    <div class="wrap sec stack">
      {back && (
        <a class="back noprint" href={back.to}>
          <Icon name="back" />
          {back.label}
        </a>
      )}
      <h1 ref={top} tabIndex={-1} class="noprint">
        {heading}
      </h1>
      {lead && <p class="muted noprint">{lead}</p>}
      {children}
    </div>
  )
}
