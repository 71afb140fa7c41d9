/** Listening to a page of the guide, with a made-up voice where this browser has none. */
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { LEAVING } from '../../src/components/hide.ts'
import { recordingOf } from '../../src/content/recordings.ts'
import { loadWords, showLanguage } from '../../src/i18n/index.ts'
import { ListenBar } from '../../src/pages/guide/listen/listen-bar.tsx'
import type { How, Speaker } from '../../src/pages/guide/listen/speaker.ts'

/** A voice that says nothing until it is told to go on. */
function aVoice(langs: readonly string[]) {
  const said: { text: string; how: How; end: (whole: boolean) => void }[] = []
  let running: ((whole: boolean) => void) | undefined
  const speaker: Speaker = {
    voices: async () => langs.map((lang) => ({ lang })),
    say: (text, how) =>
      new Promise((resolve) => {
        running = resolve
        said.push({ text, how, end: resolve })
      }),
    stop: () => running?.(false),
  }
  return { speaker, said, next: () => said.at(-1)?.end(true) }
}

async function listenTo(html: { lang?: 'en' | 'ar'; voice: ReturnType<typeof aVoice>; topic?: string }) {
  await loadWords(html.lang ?? 'en')
  showLanguage(html.lang ?? 'en')
  document.documentElement.lang = html.lang ?? 'en'
  const page = document.createElement('div')
  page.className = 'page-read'
  const part = (heading: string, ...paragraphs: string[]) => {
    const section = document.createElement('section')
    section.append(Object.assign(document.createElement('h2'), { textContent: heading }))
    for (const text of paragraphs)
      section.append(Object.assign(document.createElement('p'), { textContent: text }))
    page.append(section)
    return section
  }
  part('The day', 'You can bring someone. You can ask for a break.')
  const english = part('The court', 'Only a court can.')
  english.querySelector('p')!.lang = 'en'
  const hidden = part('Closed', 'Nobody hears this.')
  for (const each of hidden.querySelectorAll('h2,p')) each.setAttribute('hidden', '')
  document.body.append(page)
  return render(
    <ListenBar topic="the-meeting" parts={() => [...page.children]} speaker={html.voice.speaker} />,
  )
}

afterEach(() => {
  cleanup()
  document.querySelector('.page-read')?.remove()
  document.documentElement.lang = 'en'
})

test('it reads sentence by sentence, marks the sentence and the word, and says when it is over', async () => {
  const voice = aVoice(['en-GB'])
  const screen = await listenTo({ voice })
  await waitFor(() => expect(voice.said).toHaveLength(1))
  for (let count = 2; count <= 5; count++) {
    voice.next()
    await waitFor(() => expect(voice.said.length).toBe(count))
    if (count === 2) {
      voice.said[1]!.how.onWord(4, 3)
      expect([...CSS.highlights.get('being-read')!].map(String)).toEqual(['You can bring someone.'])
      expect([...CSS.highlights.get('word-read')!].map(String)).toEqual(['can'])
    }
  }
  voice.next()
  expect(await screen.findByText('That is the end of the page.')).toBeVisible()
  expect(voice.said.map(({ text }) => text.trim())).toEqual([
    'The day',
    'You can bring someone.',
    'You can ask for a break.',
    'The court',
    'Only a court can.',
  ])
  expect(CSS.highlights.has('being-read')).toBe(false)
})

test('pausing stops, and going on begins the same sentence again, slower when asked', async () => {
  const voice = aVoice(['en-GB'])
  const screen = await listenTo({ voice })
  await waitFor(() => expect(voice.said).toHaveLength(1))
  voice.next()
  await waitFor(() => expect(voice.said).toHaveLength(2))
  fireEvent.click(await screen.findByRole('button', { name: 'Pause' }))
  await screen.findByRole('button', { name: 'Play' })
  expect(CSS.highlights.has('being-read')).toBe(false)
  fireEvent.click(screen.getByRole('button', { name: 'Slower' }))
  fireEvent.click(screen.getByRole('button', { name: 'Play' }))
  await waitFor(() => expect(voice.said).toHaveLength(3))
  expect(voice.said[2]!.text).toBe(voice.said[1]!.text)
  expect(voice.said[2]!.how.rate).toBeLessThan(voice.said[1]!.how.rate)
  fireEvent.click(screen.getByRole('button', { name: 'Next part' }))
  await waitFor(() => expect(voice.said.at(-1)?.text).toBe('The court'))
})

test('one part can be heard by itself: it begins under its heading and stops at its end', async () => {
  const voice = aVoice(['en-GB'])
  const screen = await listenTo({ voice })
  await waitFor(() => expect(voice.said).toHaveLength(1))
  const which = screen.getByLabelText('What do you want to hear?')
  expect([...which.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    'The whole page',
    'The day',
    'The court',
  ])
  fireEvent.change(which, { target: { value: '0' } })
  const heard = () => voice.said.slice(1).map(({ text }) => text.trim())
  for (let count = 2; count <= 4; count++) {
    await waitFor(() => expect(voice.said).toHaveLength(count))
    voice.next()
  }
  expect(await screen.findByText('That is the end of this part.')).toBeVisible()
  expect(heard()).toEqual(['The day', 'You can bring someone.', 'You can ask for a break.'])
  // Play says the same part again; the next part goes on to the end of the page.
  fireEvent.click(screen.getByRole('button', { name: 'Play' }))
  await waitFor(() => expect(heard().at(-1)).toBe('The day'))
  fireEvent.click(screen.getByRole('button', { name: 'Next part' }))
  await waitFor(() => expect(heard().at(-1)).toBe('The court'))
  expect(which).toHaveValue('')
})

test('it speaks faster or at its usual speed when asked, from the same sentence', async () => {
  const voice = aVoice(['en-GB'])
  const screen = await listenTo({ voice })
  await waitFor(() => expect(voice.said).toHaveLength(1))
  expect(screen.getByRole('button', { name: 'Usual speed' })).toHaveAttribute('aria-pressed', 'true')
  fireEvent.click(screen.getByRole('button', { name: 'Faster' }))
  await waitFor(() => expect(voice.said).toHaveLength(2))
  expect(voice.said[1]!.text).toBe(voice.said[0]!.text)
  expect(voice.said[1]!.how.rate).toBeGreaterThan(1)
  fireEvent.click(screen.getByRole('button', { name: 'Usual speed' }))
  await waitFor(() => expect(voice.said.at(-1)?.how.rate).toBe(1))
})

test('Hide stops it at once', async () => {
  const voice = aVoice(['en-GB'])
  const screen = await listenTo({ voice })
  await waitFor(() => expect(voice.said).toHaveLength(1))
  dispatchEvent(new CustomEvent(LEAVING, { detail: [] }))
  expect(await screen.findByRole('button', { name: 'Play' })).toBeVisible()
  await new Promise((done) => setTimeout(done, 50))
  expect(voice.said).toHaveLength(1)
})

test('a phone with no voice for the language says so, and reads nothing in a wrong one', async () => {
  const voice = aVoice(['en-GB', 'pl-PL'])
  const screen = await listenTo({ lang: 'ar', voice })
  expect(await screen.findByText(/العربية/)).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
  expect(voice.said).toEqual([])
})

test('an English passage on an Arabic page is read by an English voice, and left out without one', async () => {
  const both = aVoice(['ar-SA', 'en-US'])
  await listenTo({ lang: 'ar', voice: both })
  for (let count = 1; count <= 4; count++) {
    await waitFor(() => expect(both.said).toHaveLength(count))
    both.next()
  }
  await waitFor(() => expect(both.said.at(-1)?.how.voice.lang).toBe('en-US'))
  cleanup()
  document.querySelector('.page-read')?.remove()
  const one = aVoice(['ar-SA'])
  await listenTo({ lang: 'ar', voice: one })
  for (let count = 1; count <= 4; count++) {
    await waitFor(() => expect(one.said).toHaveLength(count))
    one.next()
  }
  await new Promise((done) => setTimeout(done, 50))
  expect(one.said.map(({ text }) => text)).not.toContain('Only a court can.')
})

test('a recording stands in for the voice where there is one for this topic and language', () => {
  const made = { './topics/the-meeting/pl.mp3': '/assets/the-meeting-pl.mp3' }
  expect(recordingOf('the-meeting', 'pl', made)).toBe('/assets/the-meeting-pl.mp3')
  expect(recordingOf('the-meeting', 'en', made)).toBeUndefined()
  expect(recordingOf('the-plan', 'pl', made)).toBeUndefined()
})
