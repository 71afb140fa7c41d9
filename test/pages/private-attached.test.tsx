/** What only the chair and the social worker may know, said or shown by somebody who does not write. */
import { screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import type { Attachment } from '../../contract/attachment.ts'
import { caseFile } from '../../src/case-file/index.ts'
import { draftPlace, privatePlace } from '../../src/case-file/views-draft.ts'
import { attach } from '../../src/components/attach/holder.ts'
import { openedIn } from '../../src/components/photo/opened-photo.ts'
import { MyWords } from '../../src/pages/my-words/page.tsx'
import { attachedToPrivate, withPrivate } from '../../src/pages/share-views/draft.ts'
import { ShareViews } from '../../src/pages/share-views/page.tsx'
import { privateLeft } from '../../src/pages/share-views/send.ts'
import { areKept, forgetThisDoor, get, update } from '../../src/store/index.ts'
import { sentWords } from '../../src/sync/index.ts'
import { choose, press } from '../components/attaching.tsx'
import { encoded } from '../components/photos.ts'
import { joinedPhone } from '../sync/phone.ts'
import { aConference } from './builders.ts'
import { show, type } from './show.tsx'

beforeEach(async () => {
  await joinedPhone()
  history.replaceState(null, '')
  await update(caseFile, (old) => ({ ...old, conferences: [aConference()] }))
  await update(draftPlace, (old) => ({ ...old, set: 'quick' as const, hasPaused: true, at: 'private' }))
})

const aPhoto = async () =>
  attach(attachedToPrivate, await encoded('image/jpeg'), { kind: 'photo', type: 'image/jpeg' })
const attached = async () => (await get(privatePlace)).attachments ?? []

test('what a voice and a photo can give away is said before a tool opens, and in English while nobody has checked it', async () => {
  const cares = [
    /hear you, even through a wall/,
    /Our lock does not reach there/,
    /a face, a name or an address/,
  ]
  const polish = await show(ShareViews, 'pl')
  for (const care of cares) expect((await screen.findByText(care)).lang).toBe('en')
  polish.unmount()
  await show(ShareViews)
  for (const care of cares) {
    const says = await screen.findByText(care)
    const tool = await screen.findByRole('button', { name: 'Take or choose a photo' })
    expect(says.compareDocumentPosition(tool) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  }
  await press('Say it')
  await screen.findByRole('button', { name: 'Record' })
  expect(screen.getByText(cares[0]!)).toBeTruthy()
})

test('typing beside a photo takes nothing away, and what is open and not added is asked about', async () => {
  await show(ShareViews)
  await aPhoto()
  type(await screen.findByLabelText('What do you want to say in private?'), 'the red kite')
  await waitFor(async () => expect((await get(privatePlace)).text).toBe('the red kite'))
  expect(await attached()).toHaveLength(1)
  await press('Take or choose a photo')
  await choose(new Blob([await encoded('image/jpeg')]))
  await screen.findByRole('button', { name: 'Add this photo' }, { timeout: 8000 })
  await press('Look at it once more')
  await screen.findByRole('heading', { name: 'Add this photo?' })
  expect(screen.queryByRole('button', { name: 'Send only to them' })).toBeNull()
  await press('Leave it for now')
  await press('Look at it once more')
  await screen.findByRole('button', { name: 'Send only to them' })
  expect(await attached()).toHaveLength(1)
  await waitFor(async () => expect((await get(openedIn(privatePlace.name, 'P18'))).kept).toBeDefined())
})

test('a photo alone is enough: it is looked at once more, goes in an envelope of its own, and stays among my words', async () => {
  await aPhoto()
  await show(ShareViews)
  await press('Look at it once more')
  await waitFor(() => expect(document.querySelector('.said.private .attached img')).not.toBeNull())
  await press('Send only to them')
  await waitFor(async () => expect((await get(sentWords)).items).toHaveLength(1))
  const item = (await get(sentWords)).items[0]!
  expect(item.operation).toBe('tell-chair')
  const { words, attachments } = item.input as { words?: object; attachments: readonly Attachment[] }
  expect([words, attachments.map(({ part }) => part)]).toEqual([undefined, [1]])
  expect(await get(privatePlace)).toEqual({})
  expect(await areKept(attachments)).toBe(true)
  await show(MyWords)
  const mine = await waitFor(() => {
    const found = document.querySelector<HTMLElement>('.said.private .attached > li')
    expect(found).not.toBeNull()
    return found!
  })
  for (const closed of document.querySelectorAll('details')) closed.open = true
  mine.scrollIntoView()
  await waitFor(() => expect(mine.querySelector('img')).not.toBeNull())
  await forgetThisDoor()
  expect(await areKept(attachments).catch(() => false)).toBe(false)
})

test('with neither words nor anything else there is nothing to look at, and nothing to send', async () => {
  await show(ShareViews)
  await press('Look at it once more')
  await screen.findByLabelText('What do you want to say in private?')
  expect(screen.queryByRole('button', { name: 'Send only to them' })).toBeNull()
})

test('what another tab added after this one looked stays, and what went is not offered again', async () => {
  await aPhoto()
  await update(privatePlace, (old) => withPrivate(old, { text: 'first', lang: 'en', dir: 'ltr' }))
  const sealed = await get(privatePlace)
  await aPhoto()
  const now = await get(privatePlace)
  const left = privateLeft(now, sealed)
  expect(left.text).toBeUndefined()
  expect(left.attachments?.map(({ key }) => key)).toEqual([now.attachments?.[1]?.key])
  expect(left.envelopeId).not.toBe(sealed.envelopeId)
  expect(privateLeft({ ...sealed, text: 'second' }, sealed)).toMatchObject({ text: 'second' })
  expect(privateLeft({ ...sealed, text: 'second' }, sealed).attachments).toBeUndefined()
  expect(privateLeft(sealed, sealed)).toEqual({})
})
