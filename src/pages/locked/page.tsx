/** The lock screen at its own address: where Hide comes back to, and where somebody opens their part on purpose. */
import { useLocation } from 'preact-iso/router'
import { LockScreen } from '../../components/lock-screen.tsx'
import { to } from '../../i18n/index.ts'

export function Locked() {
  const { route } = useLocation()
  return <LockScreen onOpened={() => route(to(''), true)} />
}
