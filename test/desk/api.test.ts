import { expect, test } from 'vitest'
import type { Plan } from '../../contract/case-file.ts'
import { issueInvitation } from '../../contract/operations/issue-invitation.ts'
import { listInbox, markRead, openSubmission, readWorker } from '../../contract/operations/open-submission.ts'
import { publishPlan } from '../../contract/operations/publish-plan.ts'
import { askWith } from '../../staff/api.ts'
import { aCouncil, ids, KEY, worker } from './a-council.ts'
import { aCard, aLetter } from './a-family.ts'

const answering = (status: number, body: string, type = 'application/json') => {
  const fetchIt: typeof fetch = async () => new Response(body, { status, headers: { 'content-type': type } })
  return askWith(KEY, fetchIt)
}

test('a worker is known by the key alone, and the key travels in a header and nowhere else', async () => {
  const seen: { address: string; init: RequestInit | undefined }[] = []
  const council = aCouncil()
  const ask = askWith(KEY, (address, init) => {
    seen.push({ address: String(address), init })
    return council.fetchIt(address, init)
  })
  expect(await ask(readWorker, {})).toEqual({ done: true, output: worker })
  expect(seen[0]!.address).toBe('/v1/council/me')
  expect(new Headers(seen[0]!.init?.headers).get('authorization')).toBe(`Bearer ${KEY}`)
  expect(seen[0]!.address + JSON.stringify(seen[0]!.init?.body ?? '')).not.toContain(KEY)
  expect(seen[0]!.init).toMatchObject({ credentials: 'omit', cache: 'no-store', redirect: 'error' })
})

test('ids go into the path, what is left of a question goes into the query', async () => {
  const council = aCouncil({
    'list-inbox': () => ({ output: { submissions: [aCard()] } }),
    'open-submission': () => ({ output: aLetter() }),
  })
  const ask = askWith(KEY, council.fetchIt)
  await ask(listInbox, { conferenceId: ids.conference })
  await ask(openSubmission, { envelopeId: ids.views })
  expect(council.asked.map(({ name, input }) => [name, input])).toEqual([
    ['list-inbox', { conferenceId: ids.conference }],
    ['open-submission', { envelopeId: ids.views }],
  ])
})

test('what the contract would not take is never sent, and the field is named without its words', async () => {
  const council = aCouncil()
  const ask = askWith(KEY, council.fetchIt)
  const answer = await ask(issueInvitation, {
    personId: 'my secret',
    conferenceId: ids.conference,
    way: 'letter',
  })
  expect(answer).toEqual({ done: false, problem: 'unreadable', where: 'personId' })
  expect(JSON.stringify(answer)).not.toContain('secret')
  expect(council.asked).toEqual([])
})

test('a refusal of the contract arrives as its own word, a new one as unknown', async () => {
  const read = { envelopeId: ids.views, readAllOfIt: true }
  expect(await answering(422, '{"refusal":"not-opened-yet"}')(markRead, read)).toEqual({
    done: false,
    refusal: 'not-opened-yet',
  })
  expect(await answering(422, '{"refusal":"not-their-child"}')(markRead, read)).toEqual({
    done: false,
    refusal: 'unknown',
  })
})

test('a problem arrives with where it is', async () => {
  const plan: Plan = {
    kind: 'plan',
    id: ids.views,
    child: { id: ids.maya, name: 'Maya', ageBand: '10-15' },
    version: 1,
    status: 'full',
    from: '2099-01-01',
    categories: [],
    goingWell: [],
    worries: [],
    goals: [],
    issuedOn: '2099-01-01',
  }
  const ask = answering(400, '{"problem":"unreadable","where":"plan.goals.0"}')
  const answer = await ask(publishPlan, { personId: ids.leila, planId: ids.views, plan })
  expect(answer).toEqual({ done: false, problem: 'unreadable', where: 'plan.goals.0' })
})

test('a login page that answers everything with 200 is never taken for the council', async () => {
  for (const [status, body] of [
    [200, '<html>Welcome to the café</html>'],
    [200, '{}'],
    [200, '{"name":"Margaret Ellis"}'],
    [302, ''],
    [404, 'nothing here'],
  ] as const) {
    expect(await answering(status, body)(readWorker, {})).toEqual({ done: false, problem: 'not-the-council' })
  }
  expect(await answering(502, 'bad gateway')(readWorker, {})).toEqual({ done: false, problem: 'unavailable' })
})

test('a cut line is a plain answer, not a crash', async () => {
  const council = aCouncil()
  council.cut(true)
  expect(await askWith(KEY, council.fetchIt)(readWorker, {})).toEqual({ done: false, problem: 'no-signal' })
})
