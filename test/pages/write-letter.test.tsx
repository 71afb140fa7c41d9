/** A letter in a real browser: kept as it is written, with a picture in it, and nothing goes but what is seen. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test, vi } from 'vitest'
import { attachmentsIn } from '../../contract/attachment.ts'
import { type LetterDraft, letterPlace } from '../../src/case-file/letter-draft.ts'
import { canDictate } from '../../src/components/dictation/on-device.ts'
import { beginAt } from '../../src/components/steps.ts'
import { DrawPicture } from '../../src/pages/draw-picture/page.tsx'
import { WriteLetter } from '../../src/pages/write-letter/page.tsx'
import { inputOf, leftOver } from '../../src/pages/write-letter/send.ts'
import { get, readBytes, update } from '../../src/store/index.ts'
import { freshPhone } from '../store/fresh.ts'
import { drawLine, paper } from './paper.ts'
import { show, type } from './show.tsx'

beforeEach(async () => {
  await freshPhone()
  await update(letterPlace, () => ({ hasPaused: true }))
})

const box = () => screen.findByRole('textbox', { name: 'Write a letter' })
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))

async function drawnInLetter(): Promise<void> {
  beginAt(`draw/${crypto.randomUUID()}`)
  await show(DrawPicture)
  await paper()
  await drawLine([200, 200], [700, 700])
  await press('Carry on: add words')
  type(await screen.findByRole('textbox', { name: 'What is it called?' }), 'Our house')
  await press('Put it in my letter')
  await waitFor(async () => expect((await get(letterPlace)).attachments).toHaveLength(1))
  cleanup()
}

test('before the first word it says what this is not, when a worker has to act, and what is kept', async () => {
  await update(letterPlace, () => ({}))
  await show(WriteLetter)
  await screen.findByText('This is not for emergencies')
  expect(screen.queryByRole('textbox')).toBeNull()
  await press('Carry on')
  await box()
})

test('a letter is on the phone while it is written, and can be undone after the app was closed', async () => {
  await show(WriteLetter)
  type(await box(), 'Dear chair')
  await screen.findByText('Saved on this phone, just now')
  expect(await get(letterPlace)).toMatchObject({ text: 'Dear chair', lang: 'en', dir: 'ltr', before: '' })
  cleanup()
  await show(WriteLetter)
  expect(((await box()) as HTMLTextAreaElement).value).toBe('Dear chair')
  await press('Undo')
  await waitFor(async () => expect((await get(letterPlace)).text).toBe(''))
})

test('what is written in Arabic on an English page goes as what it is', async () => {
  await show(WriteLetter)
  type(await box(), 'السلام عليكم')
  await waitFor(async () => expect(await get(letterPlace)).toMatchObject({ lang: 'und-Arab', dir: 'rtl' }))
})

test('a picture that was drawn is in the letter with its name, as a PNG that can be opened', async () => {
  await drawnInLetter()
  const [part] = (await get(letterPlace)).attachments ?? []
  expect(part).toMatchObject({ kind: 'picture', type: 'image/png', title: { text: 'Our house' } })
  const bytes = part && (await readBytes(part))
  const picture = await createImageBitmap(new Blob([bytes!]))
  expect([picture.width, picture.height]).toEqual([1200, 1400])
  await show(WriteLetter)
  await press('Carry on: look at it')
  await screen.findByText('Our house')
  // Nobody is linked here: it can be looked at and kept, and has no way out.
  await screen.findByText('You need your code before this can go')
  expect(screen.queryByRole('button', { name: 'Send my letter' })).toBeNull()
})

test('what goes is the contract’s, with every part numbered, and nothing of the drawing behind it', async () => {
  await drawnInLetter()
  await update(letterPlace, (old) => ({ ...old, text: 'Dear chair' }))
  const input = inputOf(await get(letterPlace), crypto.randomUUID())
  expect(attachmentsIn(input).map(({ part }) => part)).toEqual([1])
  expect(JSON.stringify(input)).not.toContain('drawn')
  expect(input.words?.text).toBe('Dear chair')
})

test('what was added in another tab while it went stays as a new letter', async () => {
  await drawnInLetter()
  const sealed: LetterDraft = { ...(await get(letterPlace)), text: 'Dear chair' }
  expect(leftOver(sealed, sealed)).toEqual({ hasPaused: true })
  const more = leftOver({ ...sealed, text: 'Dear chair, and this' }, sealed)
  expect(more).toMatchObject({ text: 'Dear chair, and this' })
  expect(more.attachments).toBeUndefined()
  expect(more.envelopeId).not.toBe(sealed.envelopeId)
})

test('a letter that is too long is kept whole, and says by how much', async () => {
  await show(WriteLetter)
  type(await box(), 'a'.repeat(20_003))
  await screen.findByText(/3 letters too long/)
  await waitFor(async () => expect((await get(letterPlace)).text).toHaveLength(20_003))
})

test('speech becomes words only where the phone says that it needs nobody else for it', async () => {
  class Local extends EventTarget {
    static available = vi.fn(async ({ processLocally }: { processLocally: boolean }) =>
      processLocally ? 'available' : 'unavailable',
    )
    get processLocally() {
      return true
    }
  }
  class Cloud extends EventTarget {}
  for (const [Maker, can] of [
    [Local, true],
    [Cloud, false],
    [undefined, false],
  ] as const) {
    vi.stubGlobal('SpeechRecognition', Maker)
    expect(await canDictate('en')).toBe(can)
  }
  vi.stubGlobal('SpeechRecognition', Cloud)
  await show(WriteLetter)
  await screen.findByText(/cannot write down what you say without passing it on/)
  expect(screen.queryByRole('button', { name: 'Say it. This phone writes it' })).toBeNull()
  vi.unstubAllGlobals()
})
