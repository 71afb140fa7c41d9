/** Searching the guide as a reader does: in their own words and language, and what is said when nothing is found. */
import { fireEvent, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { openGuide } from './open-guide.tsx'
import { type as typing } from './show.tsx'

const box = () => document.querySelector<HTMLInputElement>('#search')!
const found = () => [...document.querySelectorAll('#found a.task')].map((a) => a.getAttribute('href'))

test('“take my kids” finds the page about it, and Enter goes to it', async () => {
  const screen = await openGuide()
  fireEvent.focus(box())
  typing(box(), 'take my kids')
  // The first time, the library and the index have to come.
  await waitFor(() => expect(found()[0]).toBe('/en/guide/can-they-take-my-child/'), { timeout: 10_000 })
  expect(screen.getByRole('search').querySelector('[role=status]')?.textContent).toMatch(/things? found/)
  fireEvent.submit(box().form!)
  expect(document.activeElement?.getAttribute('href')).toBe('/en/guide/can-they-take-my-child/')
  expect(location.href).not.toContain('kids')
})

test('a key word is found with its meaning and where it stands', async () => {
  await openGuide()
  typing(box(), 'significant harm')
  await waitFor(() => expect(found()).toContain('/en/guide/words-they-use/#meaning-significant-harm'))
})

test('in Arabic it finds the Arabic page', async () => {
  await openGuide(undefined, 'ar')
  typing(box(), 'ياخذون اطفالي')
  await waitFor(() => expect(found()[0]).toBe('/ar/guide/can-they-take-my-child/'))
})

test('when nothing is found it says so, and says where to turn', async () => {
  const screen = await openGuide()
  typing(box(), 'qqxxzz')
  expect(await screen.findByText(/We found nothing for that/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'People you can call' })).toBeVisible()
  typing(box(), '')
  await waitFor(() => expect(screen.queryByText(/We found nothing/)).toBeNull())
})
