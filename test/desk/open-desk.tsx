/** Opens the real desk on the page, signed in with its key, at an address. */
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach } from 'vitest'
import { Desk } from '../../staff/desk.tsx'
import '../../staff/desk.css'
import { type Answers, aCouncil, type Council, KEY } from './a-council.ts'

afterEach(() => {
  cleanup()
  location.hash = ''
  document.body.className = ''
})

export function showDesk(council: Council, hash = '#/', now?: () => number): void {
  document.documentElement.lang = 'en'
  document.body.className = 'desk'
  location.hash = hash
  render(<Desk fetchIt={council.fetchIt} {...(now && { now })} />)
}

export async function signIn(key = KEY): Promise<void> {
  await type(screen.getByLabelText('Desk key'), key)
  screen.getByRole('button', { name: 'Sign in' }).click()
}

export async function openDesk(answers: Answers, hash = '#/', now?: () => number): Promise<Council> {
  const council = aCouncil(answers)
  showDesk(council, hash, now)
  await signIn()
  await screen.findByRole('button', { name: 'Sign out' })
  return council
}

/** Puts text into a field the way typing does: the value, then the event. */
export async function type(field: HTMLElement, text: string): Promise<void> {
  // The fields a test types into are inputs and textareas.
  const input = field as HTMLInputElement
  input.focus()
  input.value = text
  input.dispatchEvent(new Event('input', { bubbles: true }))
  await Promise.resolve()
}

/** Chooses a value of a list, or ticks and unticks by clicking. */
export async function choose(field: HTMLElement, value: string): Promise<void> {
  // Lists of choices are selects.
  const select = field as HTMLSelectElement
  select.value = value
  select.dispatchEvent(new Event('change', { bubbles: true }))
  await Promise.resolve()
}

export async function go(hash: string): Promise<void> {
  location.hash = hash
  await new Promise((resolve) => setTimeout(resolve, 20))
}
