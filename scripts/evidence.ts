/**
 * `npm run evidence`: runs the long tests at the first bar of what we claim, and writes what was really done into
 * `docs/evidence.md`. It takes hours; on a quiet machine, at night.
 *
 *   npm run evidence                      everything, at its bar
 *   npm run evidence -- outbox canary     these alone
 *   npm run evidence -- --share=0.01      a hundredth of each; the table says how much it was
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Claim, claims } from './evidence/claims.ts'
import { type Shown, withRows } from './evidence/page.ts'

const root = join(import.meta.dirname, '..')
const page = join(root, 'docs', 'evidence.md')
const wanted = process.argv.slice(2).filter((one) => !one.startsWith('--'))
const share = Number(process.argv.find((one) => one.startsWith('--share='))?.slice('--share='.length) ?? 1)

export class UnknownClaimError extends Error {
  override name = 'UnknownClaimError'
}

const unknown = wanted.filter((name) => !claims.some((claim) => claim.name === name))
if (unknown.length > 0 || !(share > 0 && share <= 1))
  throw new UnknownClaimError(
    `There is no claim called ${unknown.join(', ')}, or the share is not between 0 and 1. ` +
      `The names are: ${claims.map(({ name }) => name).join(', ')}.`,
  )

let isAllWell = true
for (const claim of claims.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const row = run(claim)
  isAllWell &&= row.verdict !== 'FAILED'
  console.log(`${row.name}: ${row.done}, ${row.verdict}`)
  // After each, so that a night that is cut short has not been for nothing.
  const order = claims.map(({ name }) => name)
  writeFileSync(page, withRows(readFileSync(page, 'utf8'), [row], order))
}
process.exit(isAllWell ? 0 : 1)

function run(claim: Claim): Shown {
  const bar = claim.bar === 'all there are' ? 1 : claim.bar
  const amount = Math.max(1, Math.ceil(bar * share))
  const times = claim.amount ? 1 : Math.ceil(amount / (claim.perRun ?? 1))
  let done = 0
  const seeds: string[] = []
  let isWell = true
  for (let i = 0; i < times && isWell; i++) {
    const told = runFile(claim, amount)
    isWell = told.isWell
    done += told.count
    if (told.seed) seeds.push(told.seed)
  }
  const verdict = isWell && done > 0 ? (done >= bar ? 'held' : 'held so far, below the bar') : 'FAILED'
  return {
    name: claim.name,
    claim: claim.claim,
    bar: claim.bar === 'all there are' ? claim.bar : `${claim.bar.toLocaleString('en-GB')} ${claim.unit}`,
    done: `${done.toLocaleString('en-GB')} ${claim.unit}`,
    seed: seeds.join(', ') || '–',
    day: new Date().toISOString().slice(0, 10),
    verdict,
  }
}

function runFile({ project, file, amount: variable, count }: Claim, amount: number) {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vitest, 'run', '--project', project, file],
    {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', ...(variable && { [variable]: String(amount) }) },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  )
  const found = count.exec(stdout)
  if (status !== 0) console.error(stdout + stderr)
  return {
    isWell: status === 0 && found !== null,
    count: found ? Number(found.groups?.count ?? 1) : 0,
    seed: found?.groups?.seed,
  }
}
