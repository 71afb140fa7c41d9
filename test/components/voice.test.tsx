/** Saying it: a real recorder and a microphone that beeps. What was spoken is on the phone while it is spoken. */
import { cleanup, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { attachmentTypes } from '../../contract/attachment.ts'
import { whyNot } from '../../src/components/voice/recorder.ts'
import { recordingsIn, wholeOf } from '../../src/components/voice/recording-place.ts'
import { recordingType } from '../../src/components/voice/recording-type.ts'
import { get, lock, readBytes } from '../../src/store/index.ts'
import { freshPhone } from '../store/fresh.ts'
import { attached, draftPlace, press, showField } from './attaching.tsx'

const spoken = recordingsIn(draftPlace.name, 'answer')

beforeEach(async () => {
  await freshPhone()
})
afterEach(() => {
  vi.restoreAllMocks()
})

const wait = (ms: number) => new Promise((then) => setTimeout(then, ms))

async function record(ms: number) {
  await press('Say it')
  await press('Record')
  await screen.findByText('Recording', {}, { timeout: 8000 })
  await wait(ms)
}

/** How long a recording is, as somebody who plays it finds out. */
async function lengthOf(bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  const context = new OfflineAudioContext(1, 1, 48_000)
  return (await context.decodeAudioData(bytes.buffer.slice(0))).duration
}

test('nobody is asked for the microphone before Record is pressed', async () => {
  const asked = vi.spyOn(navigator.mediaDevices, 'getUserMedia')
  await showField()
  await press('Say it')
  await screen.findByRole('button', { name: 'Record' })
  expect(asked).not.toHaveBeenCalled()
  await press('Record')
  await screen.findByText('Recording')
  expect(asked).toHaveBeenCalledOnce()
  expect(asked.mock.calls[0]?.[0]).not.toHaveProperty('video')
})

test('a recording is paused, carried on, listened to and added; pauses are not in it', async () => {
  await showField()
  await record(1500)
  await press('Pause')
  await screen.findByText(/What you said is saved on this phone/)
  await wait(1500)
  await press('Carry on')
  await wait(1000)
  await press('Finish')
  await screen.findByRole('button', { name: 'Play your recording' })
  await press('Add this recording')
  await screen.findByText('Added, and saved on this phone.')
  const [one] = await attached()
  expect(one).toMatchObject({ kind: 'voice' })
  expect(attachmentTypes.voice).toContain(one?.type)
  expect(one?.seconds).toBeGreaterThanOrEqual(2)
  expect(one?.seconds).toBeLessThanOrEqual(4)
  const length = await lengthOf((await readBytes(one!))!)
  expect(length).toBeGreaterThan(1.8)
  expect(length).toBeLessThan(4)
  // Nothing is left behind of the pieces it was made of.
  expect(await get(spoken)).toEqual([])
})

test('it takes few bytes: ten minutes stay below three megabytes', async () => {
  await showField()
  await record(4500)
  await press('Finish')
  await press('Add this recording')
  await screen.findByText('Added, and saved on this phone.')
  const [one] = await attached()
  expect((one!.bytes / 4.5) * 600).toBeLessThan(3_000_000)
})

test('what was spoken is in the vault while it is spoken, and plays although nobody finished it', async () => {
  await showField()
  await record(9_000)
  const [so] = await get(spoken)
  expect(so?.pieces.length).toBeGreaterThanOrEqual(2)
  expect(so?.seconds).toBeGreaterThan(7)
  expect(await lengthOf((await wholeOf(so!))!)).toBeGreaterThan(7)
})

test('a recording that was cut short is found again, listened to, added, and more is said in another', async () => {
  await showField()
  await record(5_000)
  cleanup()
  await waitFor(async () => expect((await get(spoken))[0]?.pieces.length).toBeGreaterThanOrEqual(1))
  await showField()
  await screen.findByText('There is a recording you have not added yet')
  await press('Listen and choose')
  await screen.findByText(/A recording of 0:0\d is still here/)
  await press('Listen and choose')
  await press('Add it and say more')
  await screen.findByText('Recording')
  await waitFor(async () => expect(await attached()).toHaveLength(1))
  await wait(1200)
  await press('Finish')
  await press('Add this recording')
  await waitFor(async () => expect(await attached()).toHaveLength(2))
  expect(await get(spoken)).toEqual([])
  for (const one of await attached()) expect(await lengthOf((await readBytes(one))!)).toBeGreaterThan(0.8)
})

test('hiding the app stops the recording, keeps it, and lets go of the microphone', async () => {
  const asked = vi.spyOn(navigator.mediaDevices, 'getUserMedia')
  await showField()
  await record(1_500)
  const stream: MediaStream = await asked.mock.results[0]?.value
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  document.dispatchEvent(new Event('visibilitychange'))
  await screen.findByText('The recording stopped')
  hidden.mockRestore()
  expect(stream.getTracks().every(({ readyState }) => readyState === 'ended')).toBe(true)
  expect((await get(spoken))[0]?.seconds).toBeGreaterThan(1)
})

test('a lock stops it too, and what was spoken before is there after the next unlock', async () => {
  const asked = vi.spyOn(navigator.mediaDevices, 'getUserMedia')
  await showField()
  await record(5_000)
  const stream: MediaStream = await asked.mock.results[0]?.value
  expect((await get(spoken))[0]?.seconds).toBeGreaterThan(3)
  lock()
  await waitFor(() => expect(document.querySelector('.attach')).toBeNull())
  await waitFor(() => expect(stream.getTracks()[0]?.readyState).toBe('ended'))
})

test('recorded again, the first is gone only when there is something in its place', async () => {
  await showField()
  await record(1_200)
  await press('Finish')
  await screen.findByRole('button', { name: 'Record it again' })
  const [first] = await get(spoken)
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValueOnce(
    new DOMException('no', 'NotReadableError'),
  )
  await press('Record it again')
  await screen.findByText('Something else is using the microphone')
  expect((await get(spoken))[0]?.id).toBe(first?.id)
  await press('Listen and choose')
  await press('Record it again')
  await screen.findByText('Recording')
  await wait(1_200)
  await press('Finish')
  await screen.findByRole('button', { name: 'Add this recording' })
  await waitFor(async () => expect((await get(spoken)).map(({ id }) => id)).not.toContain(first?.id))
  await press('Throw it away')
  await waitFor(async () => expect(await get(spoken)).toEqual([]))
})

test.each([
  ['NotAllowedError', 'The microphone is switched off for this app'],
  ['NotFoundError', 'We cannot find a microphone'],
  ['NotReadableError', 'Something else is using the microphone'],
  ['TypeError', 'This browser cannot record'],
])('when the microphone answers %s it is said in words, with the other ways', async (name, words) => {
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(new DOMException('no', name))
  await showField()
  await press('Say it')
  await press('Record')
  await screen.findByText(words)
  await screen.findByText(/Each counts the same/)
})

test('on a full phone the recording stops, stays on the screen, and is added when there is room', async () => {
  await showField()
  await record(500)
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError')
  })
  await screen.findByText('This phone is full', {}, { timeout: 8000 })
  await press('Add this recording')
  await waitFor(async () => expect(await attached()).toEqual([]))
  put.mockRestore()
  await press('Add this recording')
  await screen.findByText('Added, and saved on this phone.')
  expect((await attached())[0]!.bytes).toBeGreaterThan(5_000)
})

test('what a browser records is one of the kinds the council plays, without its own remarks', () => {
  expect(recordingType((type) => type === 'audio/webm;codecs=opus')?.type).toBe('audio/webm')
  expect(recordingType((type) => type.startsWith('audio/mp4'))).toEqual({
    mimeType: 'audio/mp4;codecs=mp4a.40.2',
    type: 'audio/mp4',
  })
  expect(recordingType(() => false)).toBeUndefined()
  expect(whyNot('no error at all')).toBe('not-here')
})
