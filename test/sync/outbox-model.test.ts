/**
 * A model of the outbox, run against the shipped code in a real browser: any history of sending, weather, closed
 * browsers, full phones and restored councils. Then the same against code with one known mistake in it, of the
 * kind that lost words in other systems: each has to be caught.
 *
 * `HEARD_HISTORIES=20000 npx vitest run --project browser test/sync/outbox-model.test.ts` makes it longer.
 */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { stillHere } from '../../src/store/auto-lock.ts'
import * as shippedDeliver from '../../src/sync/deliver.ts'
import * as shippedEpoch from '../../src/sync/epoch.ts'
import { readItems } from '../../src/sync/outbox.ts'
import * as shippedSend from '../../src/sync/send.ts'
import type { Council } from './council.ts'
import { history } from './history.ts'
import { type Code, live } from './model.ts'
import { loadMutant, type Mutant } from './mutants.ts'
import { joinedPhone } from './phone.ts'

const HISTORIES = Number(import.meta.env.HEARD_HISTORIES || 200)
const AT_MOST_FOR_A_MUTANT = 1500
const shipped: Code = {
  carry: shippedDeliver.carry,
  handOver: shippedSend.handOver,
  noteEpoch: shippedEpoch.noteEpoch,
  readItems,
}
let council: Council

beforeAll(async () => {
  council = await joinedPhone()
  // Nothing may depend on there being locks.
  vi.spyOn(navigator, 'locks', 'get').mockReturnValue(undefined as unknown as LockManager)
})

afterAll(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function run(code: Code, numRuns: number) {
  const property = fc.asyncProperty(history, (acts) => {
    stillHere() // a long run is not somebody who has put the phone down
    return live(acts, code, council)
  })
  return fc.check(property, { numRuns, endOnFailure: true })
}

test(
  `in ${HISTORIES} histories nothing is lost, doubled, altered, or called received when it is not`,
  async () => {
    const began = performance.now()
    const outcome = await run(shipped, HISTORIES)
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    console.info(`outbox model: ${outcome.numRuns} histories, seed ${outcome.seed}, ${seconds} s`)
    if (outcome.failed) throw new Error(fc.defaultReportMessage(outcome) ?? 'The model failed.')
  },
  4 * 60 * 60_000,
)

const mutants: readonly Mutant[] = [
  {
    name: 'take it out of the outbox, then send it',
    file: 'deliver.ts',
    from: /const question = \{/,
    to: 'await changeItem(item.id, ({ body: _gone, ...rest }) => rest)\n  const question = {',
  },
  {
    name: 'take any 200 for a receipt',
    file: 'deliver.ts',
    from: /if \(verdict\.is !== ["']receipt["']\) return end\(item\.id, \{/,
    to: "if (verdict.is !== 'receipt') return end(item.id, { state: 'received',",
  },
  {
    name: 'take any answer at all for success',
    file: 'deliver.ts',
    from: /default:\s+return end\(item\.id, \{/,
    to: "default: return end(item.id, { state: 'received',",
  },
  {
    name: 'give up after three tries',
    file: 'deliver.ts',
    from: /item\.body === (?:undefined|void 0)\) return false/,
    to: 'item.body === undefined || item.tries >= 3) return false',
  },
  {
    name: 'give up after seven days',
    file: 'deliver.ts',
    from: /item\.body === (?:undefined|void 0)\) return false/,
    to: 'item.body === undefined || now() - Date.parse(item.sealedAt) > 7 * 86400000) return false',
  },
  {
    name: 'delete on 404',
    file: 'deliver.ts',
    from: /const isForYou = /,
    to: 'if (answer.status === 404) await changeItem(item.id, ({ body: _gone, ...rest }) => rest)\n      const isForYou = ',
  },
  {
    name: 'forget what the council says no to',
    file: 'deliver.ts',
    from: /return state === ["']waiting["'] \|\| state === ["']needs-you["']/,
    to: "return state === 'waiting'",
  },
  {
    name: 'other bytes at each try',
    file: 'deliver.ts',
    from: /body: begun\.body/,
    to: "body: begun.body + ' '.repeat(begun.tries - 1)",
  },
  {
    name: 'never offer again after a restore',
    file: 'deliver.ts',
    from: /posts\.some\(isUnsettled\)/,
    to: 'false',
  },
  {
    name: 'let a late failure overwrite a receipt',
    file: 'deliver.ts',
    from: /if \(!isOnItsWay\(item\)\) return item/,
    to: 'if (!isOnItsWay(item)) return { ...item, receipt: undefined, state: "waiting", body: undefined }',
  },
  {
    name: 'let go of the bytes at the receipt',
    file: 'outbox.ts',
    from: /HELD_MS = [^\n;]+/,
    to: 'HELD_MS = 0',
  },
  {
    name: 'believe a receipt for other bytes',
    file: 'signed.ts',
    from: /receipt\.sha256 === expected\.sha256/,
    to: 'true',
  },
  {
    name: 'believe another envelope’s receipt',
    file: 'signed.ts',
    from: /receipt\.envelopeId === expected\.envelopeId/,
    to: 'true',
  },
  {
    name: 'believe another council’s receipt',
    file: 'signed.ts',
    from: /receipt\.authority === council\.authority/,
    to: 'true',
  },
  {
    name: 'believe a receipt of another epoch',
    file: 'signed.ts',
    from: /receipt\.epoch === council\.epoch/,
    to: 'true',
  },
  {
    name: 'mark the draft before the envelope is kept',
    file: 'send.ts',
    from: /const kept = await updateTogether\(steps, \{/,
    to: 'await updateTogether(steps.splice(0, 1))\n  const kept = await updateTogether(steps, {',
  },
  {
    name: 'say nothing when the phone is full',
    file: 'send.ts',
    from: /const kept = await updateTogether\(steps, (\{[\s\S]*?\n\s*\})\)/,
    to: 'const kept = await updateTogether(steps, $1).catch(() => true)',
  },
  {
    name: 'seal again when it is pressed twice',
    file: 'send.ts',
    from: /there === (?:undefined|void 0) \? \[\[key, item\]\] : (?:undefined|void 0)/,
    to: '[[key, item]]',
  },
  {
    name: 'settle a new epoch without asking',
    file: 'epoch.ts',
    from: /if \(!missing\) return lost/,
    to: 'if (!missing) continue',
  },
  {
    name: 'trust that the council has everything',
    file: 'epoch.ts',
    from: /: offerAgain\(kept\)/,
    to: ': kept',
  },
]

for (const mutant of mutants) {
  test(`a known mistake is caught: ${mutant.name}`, async () => {
    const code = await codeOf(mutant)
    const outcome = await run(code, AT_MOST_FOR_A_MUTANT)
    expect(outcome.failed, `caught in ${AT_MOST_FOR_A_MUTANT} histories`).toBe(true)
    // By something that has to be true, and not because the mutant cannot run at all.
    expect(outcome.errorInstance).toMatchObject({ name: 'AssertionError' })
    console.info(`caught after ${outcome.numRuns} histories: ${mutant.name}`)
  }, 120_000)
}

async function codeOf(mutant: Mutant): Promise<Code> {
  if (mutant.file === 'send.ts') {
    const { handOver } = await loadMutant<typeof shippedSend>('send.ts', mutant)
    return { ...shipped, handOver }
  }
  if (mutant.file === 'epoch.ts' || mutant.file === 'signed.ts' || mutant.file === 'outbox.ts') {
    const { carry } = await loadMutant<typeof shippedDeliver>('deliver.ts', mutant)
    return { ...shipped, carry }
  }
  return { ...shipped, carry: (await loadMutant<typeof shippedDeliver>('deliver.ts', mutant)).carry }
}
