/**
 * `npm test`: everything that has to hold, one step after another, ending with one line `N passed, N failed`.
 *
 * Types, lint and build count as one test each; the rest are counted by the test runner. A step that ran no
 * test, or could not run for want of a browser, counts as a failure: nothing is ever passed unseen.
 * A file with a failure is run once more by itself, so that a machine that stood still is not taken for a mistake of
 * ours. What failed the first time is named at the end all the same: it is to be mended.
 * What each step said is kept in test-results/.
 */
import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { findChromium } from './chromium.mjs'
import { countsOf, failuresIn, filesIn, filesThatFailed } from './test-report.mjs'

const root = join(import.meta.dirname, '..')
const results = join(root, 'test-results')
const bin = (name) => join(root, 'node_modules', name)

const steps = [
  { name: 'types', run: [join(root, 'scripts/types.mjs')] },
  { name: 'rules', project: true },
  { name: 'lint', run: [bin('@biomejs/biome/bin/biome'), 'check', '.'] },
  { name: 'unit', project: true },
  { name: 'server', project: true },
  { name: 'browser', project: true, needsBrowser: true },
  { name: 'build', run: ['--import', 'tsx', join(root, 'scripts/build.ts')] },
  { name: 'journeys', project: true, needsBrowser: true },
]

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const outcomes = []
for (const step of steps) {
  const startedAt = Date.now()
  console.log(`\n== ${step.name} ==`)
  const counts = step.needsBrowser && !findChromium() ? notRun() : await outcomeOf(step)
  outcomes.push({ step: step.name, ...counts, seconds: Math.round((Date.now() - startedAt) / 1000) })
}

for (const { step, failures = [], first = [] } of outcomes) {
  const onlyFirst = first.filter((line) => !failures.includes(line))
  sayAll(`${step}: failed`, failures)
  sayAll(`${step}: failed the first time only`, onlyFirst)
}
console.log('')
for (const { step, passed, failed, seconds, remark } of outcomes) {
  const counts = `${String(passed).padStart(4)} passed ${String(failed).padStart(4)} failed`
  console.log(`${step.padEnd(9)}${counts} ${String(seconds).padStart(5)} s${remark ? `  ${remark}` : ''}`)
}
const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0

/** The first of them: a machine that breaks down fails a hundred in one way. */
function sayAll(heading, lines) {
  if (lines.length === 0) return
  console.log(`\n${heading} (${lines.length})`)
  for (const line of lines.slice(0, 40)) console.log(`  ${line}`)
}

function notRun() {
  const remark = 'NOT RUN: there is no Chromium. Install one, or set CHROMIUM_PATH.'
  console.error(remark)
  return { passed: 0, failed: 1, remark }
}

async function outcomeOf(step) {
  if (!step.project) {
    const status = await say(step.name, step.run)
    return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  }
  const first = await run(step.name, step.name)
  const toRunAgain = filesThatFailed(first.files ?? [])
  if (toRunAgain.length === 0) return outcomeIn(first)
  console.log(`\n== ${step.name}, once more: ${toRunAgain.length} files ==`)
  const second = await run(step.name, `${step.name}-again`, toRunAgain)
  return outcomeIn({
    status: second.status,
    files: [...first.files.filter((file) => !toRunAgain.includes(file)), ...(second.files ?? toRunAgain)],
    first: failuresIn(toRunAgain),
  })
}

async function run(project, name, only = []) {
  const report = join(results, `${name}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const files = only.map((file) => file.name)
  const vitest = [bin('vitest/vitest.mjs'), 'run', '--project', project, ...reporters, ...files]
  const status = await say(name, vitest)
  return { status, files: filesIn(report) }
}

/** An error outside any test is nobody's: it is one failure. */
function outcomeIn({ status, files, first = [] }) {
  if (files === undefined) return { passed: 0, failed: 1, remark: 'ended without a report' }
  const { passed, failed } = countsOf(files)
  const failures = failuresIn(files)
  if (passed + failed === 0) return { passed: 0, failed: 1, remark: 'ran no test' }
  if (status !== 0 && failed === 0) return { passed, failed: 1, first, remark: 'failed outside its tests' }
  return { passed, failed, failures, first }
}

/** Runs one step on this Node, showing what it says and keeping it in a file. */
function say(name, rest) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, rest, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    const kept = createWriteStream(join(results, `${name}.log`))
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.on('data', (chunk) => {
        kept.write(chunk)
        to.write(chunk)
      })
    }
    child.on('close', (status) => kept.end(() => resolve(status ?? 1)))
  })
}
