/** A component sees what is kept, as it changes, and nothing once the door is locked. */
import { act, cleanup, render, waitFor } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { lock, place, unlock, update } from '../../src/store/index.ts'
import { useOpenDoor, usePlace } from '../../src/store/use-place.ts'
import { freshPhone, PIN } from './fresh.ts'

afterEach(cleanup)

/** Made anew at each drawing, as pages do. */
function Diary({ name }: { readonly name: string }) {
  const kept = usePlace(place(`draft/${name}`, { words: 'nothing yet' }))
  const door = useOpenDoor()
  return (
    <p>
      {kept?.words ?? 'not to be seen'} · {door === undefined ? 'locked' : 'open'}
    </p>
  )
}

test('a component shows what is kept, what changes, and nothing of it while the door is locked', async () => {
  const door = await freshPhone()
  const { container, rerender } = render(<Diary name="one" />)
  const shows = (words: string) => waitFor(() => expect(container.textContent).toBe(words))
  await shows('nothing yet · open')
  await act(async () => {
    await update(place('draft/one', { words: '' }), () => ({ words: 'Sunday' }))
  })
  await shows('Sunday · open')
  rerender(<Diary name="two" />)
  await shows('nothing yet · open')
  rerender(<Diary name="one" />)
  await shows('Sunday · open')
  act(lock)
  expect(container.textContent).toBe('not to be seen · locked')
  await act(async () => {
    await unlock(door, PIN)
  })
  await shows('Sunday · open')
})
