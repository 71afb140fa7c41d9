import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCouncil, type TestCouncil } from './council.ts'
import { aFamily, type Family, views } from './family.ts'
import { post, readFile, receiptIn, sealFor, sha256 } from './phone.ts'

let council: TestCouncil
let family: Family
beforeAll(async () => {
  council = await aCouncil()
  family = await aFamily(council)
})
afterAll(() => council.stop())

test('a parent’s views are kept, answered with a receipt that verifies, and filed for the meeting', async () => {
  const { mother, conference } = family
  const envelope = await sealFor(mother, views(conference, 'I want to be heard.'))
  const told = await post(mother, envelope)
  expect(told.status).toBe(200)
  const receipt = await receiptIn(told, mother.descriptor)
  expect(receipt).toMatchObject({
    kind: 'receipt',
    authority: 'northmoor',
    epoch: mother.descriptor.epoch,
    envelopeId: envelope.id,
    sha256: sha256(envelope.bytes),
    state: 'received',
    parts: [],
  })
  expect(receipt.reference).toMatch(/^NM-\d{4}-\d{4}$/)

  await council.running.settle()
  const { file } = await readFile(mother)
  expect(file.news).toContainEqual({
    id: envelope.id,
    kind: 'progress',
    item: expect.objectContaining({ state: 'filed', id: envelope.id }),
  })
})
