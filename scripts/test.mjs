/**
 * `npm test`: everything that has to hold, one step after another, ending with one line `N passed, N failed`.
 *
 * Types, lint and build count as one test each; the rest are counted by the test runner. A step that ran no
 * test, or could not run for want of a browser, counts as a failure: nothing is ever passed unseen.
 * What each step said is kept in test-results/.
 */
import { spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { findChromium } from './chromium.mjs'

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

console.log('')
for (const { step, passed, failed, seconds, remark } of outcomes) {
  const counts = `${String(passed).padStart(4)} passed ${String(failed).padStart(4)} failed`
  console.log(`${step.padEnd(9)}${counts} ${String(seconds).padStart(5)} s${remark ? `  ${remark}` : ''}`)
}
const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0

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
  const report = join(results, `${step.name}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const vitest = [bin('vitest/vitest.mjs'), 'run', '--project', step.name, ...reporters]
  return countsIn(report, await say(step.name, vitest))
}

/** A file that could not be loaded has no tests to count, and an error outside any test is nobody's: both are one failure. */
function countsIn(report, status) {
  if (!existsSync(report)) return { passed: 0, failed: 1, remark: 'ended without a report' }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const emptyAndFailed = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length
  const failed = numFailedTests + emptyAndFailed
  if (numPassedTests + failed === 0) return { passed: 0, failed: 1, remark: 'ran no test' }
  if (status !== 0 && failed === 0)
    return { passed: numPassedTests, failed: 1, remark: 'failed outside its tests' }
  return { passed: numPassedTests, failed }
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
