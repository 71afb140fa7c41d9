/** What tells a family something: mistakes, states, numbers, meanings. */
import { act, fireEvent, render, screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { Button } from '../../src/components/button.tsx'
import { ErrorSummary } from '../../src/components/error-summary.tsx'
import { KeyWord } from '../../src/components/key-word.tsx'
import { Numbers } from '../../src/components/numbers.tsx'
import { Progress } from '../../src/components/progress.tsx'
import { Refusal } from '../../src/components/refusal.tsx'
import { SaveStrip } from '../../src/components/save-strip.tsx'
import { Track } from '../../src/components/track.tsx'
import { WhoReads } from '../../src/components/who-reads.tsx'
import './in-english.ts'

test('a mistake takes the focus, says that nothing is lost, and leads to its box', () => {
  render(<ErrorSummary mistakes={[{ field: 'code', says: 'Look again at the code.' }]} />)
  const box = screen.getByRole('alert')
  expect(document.activeElement).toBe(box)
  expect(box.textContent).toContain('Nothing is lost')
  expect(screen.getByRole('link').getAttribute('href')).toBe('#code')
})

test('“saved” is said only when it was, and a save that failed is told at once', () => {
  const { rerender } = render(<SaveStrip state="saving" />)
  expect(screen.getByRole('status').textContent).not.toContain('Saved')
  rerender(<SaveStrip state="saved" />)
  expect(screen.getByRole('status').textContent).toContain('Saved on this phone')
  rerender(<SaveStrip state="failed" />)
  expect(screen.getByRole('alert').textContent).toContain('Copy them onto paper')
})

test('a button that cannot be used yet says why and does nothing', () => {
  let pressed = 0
  render(
    <Button cannotYet="You can send when you have written something." onPress={() => pressed++}>
      Send my words
    </Button>,
  )
  const button = screen.getByRole('button')
  fireEvent.click(button)
  expect(pressed).toBe(0)
  expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
    'You can send',
  )
  button.focus()
  expect(document.activeElement).toBe(button)
})

test('a number is a telephone link with the spaces taken out, and reads from left to right', () => {
  render(<Numbers numbers={[{ name: 'Family Rights Group', number: '0808 801 0366', notes: ['Free'] }]} />)
  const link = screen.getByRole('link')
  expect(link.getAttribute('href')).toBe('tel:08088010366')
  expect(link.querySelector('bdi[dir=ltr]')?.textContent).toBe('0808 801 0366')
  expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(48)
})

test('a key word opens its meaning in place and closes it again', () => {
  render(<KeyWord word="core group" meaning="The people who work on the plan." />)
  const word = screen.getByRole('button')
  const meaning = document.getElementById(word.getAttribute('aria-controls') ?? '')
  expect(meaning?.hidden).toBe(true)
  fireEvent.click(word)
  expect([meaning?.hidden, word.getAttribute('aria-expanded')]).toEqual([false, 'true'])
  fireEvent.click(word)
  expect(meaning?.hidden).toBe(true)
})

test('who will read it is there before anything is written, also without opening anything but the list', () => {
  render(<WhoReads readers={[{ name: 'Margaret Ellis', role: 'Chair' }]} />)
  expect(screen.getByText('Margaret Ellis').tagName).toBe('BDI')
  expect(screen.getByText('Who will read this').closest('summary')).not.toBeNull()
})

test('progress is said in words', () => {
  render(<Progress steps={['done', 'skipped', 'now', 'ahead']} />)
  expect(screen.getByText('Question 3 of 4')).toBeTruthy()
})

test('a step that has not come is never drawn as done', () => {
  render(
    <Track
      label="Where it is"
      steps={[
        { key: 'kept', icon: 'device', title: 'Kept on this phone', state: 'done' },
        { key: 'council', icon: 'inbox', title: 'The council has it', state: 'wait' },
      ]}
    />,
  )
  const [kept, council] = screen.getAllByRole('listitem')
  expect(kept?.className).toBe('done next')
  expect(council?.className).toBe('wait')
  expect(council?.getAttribute('aria-current')).toBe('step')
})

test('a reason we have never heard of is still told in a whole sentence', async () => {
  await act(() => undefined)
  const { rerender, container } = render(<Refusal code="something-new" />)
  expect(container.textContent).toContain('kept on this phone')
  rerender(<Refusal code="toString" />)
  expect(container.textContent).toContain('kept on this phone')
  rerender(<Refusal code="not-the-council" />)
  expect(container.textContent).toContain('Wi-Fi')
})
