/**
 * What is private is drawn only while a door is open in this tab. While it is not, the lock screen stands in its
 * place, at the same address, so opening it goes on where somebody was.
 */
import { type ComponentChildren, Fragment } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useOpenDoor, usePlace } from '../store/use-place.ts'
import { membership } from '../sync/index.ts'
import { LockScreen } from './lock-screen.tsx'
import { NotForHelpers } from './not-for-helpers.tsx'

interface GateProps {
  children: ComponentChildren
  /** Why a door is needed here, when that is not plain. */
  why?: string
  /** Somebody who is only here to help a child may be here too. */
  forHelpers?: boolean
}

export function Gate({ children, why, forHelpers }: GateProps) {
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
    <Fragment key={door}>
      {forHelpers ? children : <ForPeopleOfTheMeeting>{children}</ForPeopleOfTheMeeting>}
    </Fragment>
  )
}

/** A part of the phone says what its owner was invited as; one that is linked to nothing is anybody's. */
function ForPeopleOfTheMeeting({ children }: Pick<GateProps, 'children'>) {
  const isHelper = usePlace(membership)?.joined?.role === 'trusted-adult'
  return isHelper ? <NotForHelpers /> : children
}
