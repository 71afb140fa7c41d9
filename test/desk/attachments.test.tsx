/** Pictures and voices on the desk: shown with their maker's own words, one after another, and gone with the screen. */
import { screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { aCard, aLetter, children, listed, named, PNG } from './a-family.ts'
import { go, openDesk } from './open-desk.tsx'

const letter = (attachments: readonly object[]) => ({
  conferenceId: listed.id,
  lang: 'en',
  dir: 'ltr',
  words: { text: 'Please look.', lang: 'en', dir: 'ltr' },
  attachments,
})

const openLetter = async (attachments: readonly object[], answer: (part: string) => object) => {
  const card = aCard({ operation: 'write-letter' })
  const asked: string[] = []
  const council = {
    'list-conferences': () => ({ output: { conferences: [{ ...listed, children: [...children] }] } }),
    'list-inbox': () => ({ output: { submissions: [card] } }),
    'open-submission': () => ({ output: { ...aLetter(card), input: letter(attachments) } }),
    'open-attachment': ({ part }: { part: string }) => {
      asked.push(part)
      return answer(part)
    },
  }
  await openDesk(council as never, '#/inbox')
  ;(await screen.findByRole('link', { name: 'A letter to the meeting' })).click()
  ;(await screen.findByRole('button', { name: 'Open' })).click()
  await screen.findByText('Please look.')
  return asked
}

test('a picture is shown with what its maker calls it, and nobody is invited to say what it means', async () => {
  const title = { text: 'Nasz  dom', lang: 'pl', dir: 'ltr' }
  const about = { text: 'That is the tree.', lang: 'en', dir: 'ltr' }
  await openLetter([named(1, 'picture', 'image/png', { title, about })], () => ({
    output: { kind: 'picture', type: 'image/png', base64: PNG },
  }))
  const image = (await screen.findByRole('img', {
    name: 'A picture they drew, part 1: Nasz dom, as it came',
  })) as HTMLImageElement
  await waitFor(() => expect(image.naturalWidth).toBe(1))
  const own = screen.getByText('Nasz  dom', { normalizer: (text) => text })
  expect(own.parentElement?.lang).toBe('pl')
  expect(screen.getByText('That is the tree.')).toBeTruthy()
  expect(screen.getByText(/do not guess what it means/)).toBeTruthy()
})

test('a voice can be played, and says how long it is', async () => {
  await openLetter([named(1, 'voice', 'audio/webm', { seconds: 95 })], () => ({
    output: { kind: 'voice', type: 'audio/webm', base64: PNG },
  }))
  await waitFor(() => expect(document.querySelector('audio')?.src).toMatch(/^blob:/))
  expect(screen.getByText('Their voice, part 1, 1 minute 35 seconds')).toBeTruthy()
})

test('one that cannot be shown says why, and the others are still shown', async () => {
  const asked = await openLetter(
    [named(1, 'photo', 'image/jpeg'), named(2, 'photo', 'image/jpeg')],
    (part) =>
      part === '1'
        ? { refusal: 'unknown-kind' }
        : { output: { kind: 'photo', type: 'image/png', base64: PNG } },
  )
  expect(await screen.findByText(/not a picture or a recording that is safe to show/)).toBeTruthy()
  expect(await screen.findByRole('img', { name: 'A photo, part 2, as it came' })).toBeTruthy()
  expect(asked).toEqual(['1', '2'])
})

test('what was opened is gone with the screen', async () => {
  await openLetter([named(1, 'photo', 'image/jpeg')], () => ({
    output: { kind: 'photo', type: 'image/png', base64: PNG },
  }))
  const { src } = (await screen.findByRole('img', {
    name: 'A photo, part 1, as it came',
  })) as HTMLImageElement
  await go('#/inbox')
  await waitFor(() => expect(document.querySelector('img')).toBeNull())
  await waitFor(() => expect(fetch(src)).rejects.toThrow())
})

test('a photo and a voice alone for the chair are shown as private, and one that may not be shown says so', async () => {
  const card = aCard({ operation: 'tell-chair' })
  const attachments = [
    named(1, 'photo', 'image/jpeg', { title: { text: 'The door', lang: 'en', dir: 'ltr' } }),
    named(2, 'voice', 'audio/webm', { seconds: 5 }),
    named(3, 'photo', 'image/jpeg'),
  ]
  const council = {
    'list-conferences': () => ({ output: { conferences: [] } }),
    'list-inbox': () => ({ output: { submissions: [card] } }),
    'open-submission': () => ({
      output: { ...aLetter(card), input: { conferenceId: listed.id, attachments } },
    }),
    'open-attachment': ({ part }: { part: string }) =>
      part === '1'
        ? { output: { kind: 'photo', type: 'image/png', base64: PNG } }
        : part === '2'
          ? { output: { kind: 'voice', type: 'audio/webm', base64: PNG } }
          : { refusal: 'unknown-kind' },
  }
  await openDesk(council as never, '#/inbox')
  ;(await screen.findByRole('link', { name: /Only for the chair and the social worker/ })).click()
  ;(await screen.findByRole('button', { name: 'Open' })).click()
  await screen.findByRole('img', { name: 'A photo, part 1: The door, as it came' })
  expect(screen.getByText('The door').closest('.private')).not.toBeNull()
  await waitFor(() => expect(document.querySelector('audio')?.src).toMatch(/^blob:/))
  await screen.findByText(/not a picture or a recording that is safe to show/)
  expect(screen.queryByText(/in a form newer than this desk/)).toBeNull()
})
