/**
 * What is private is drawn only while a door is open in this tab. While it is not, the lock screen stands in its
 * place, at the same address, so opening it goes on where somebody was.
 */
import { type ComponentChildren, Fragment } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useOpenDoor } from '../store/use-place.ts'
import { LockScreen } from './lock-screen.tsx'

interface GateProps {
  children: ComponentChildren
  /** Why a door is needed here, when that is not plain. */
  why?: string
}

export function Gate({ children, why }: GateProps) {
  const door = useOpenDoor()
  const was = useRef(door)
  useEffect(() => {
    // What was locked is there again: reading goes on from its top, not from the keypad that is gone.
    if (door !== undefined && was.current === undefined)
      document.getElementById('main')?.focus({ preventScroll: true })
    was.current = door
  }, [door])
  return door === undefined ? (
    <LockScreen {...(why ? { why } : {})} />
  ) : (
    <Fragment key={door}>{children}</Fragment>
  )
}
