/** Checks the types of every runtime: each tsconfig.*.json but the base. Says which did not fit, and fails with them. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const root = join(import.meta.dirname, '..')
const configs = readdirSync(root).filter((name) => /^tsconfig\.(?!base)\w+\.json$/.test(name))
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')

const failed = configs.filter((config) => {
  const { status } = spawnSync(process.execPath, [tsc, '-p', config], { cwd: root, stdio: 'inherit' })
  return status !== 0
})

console.log(
  failed.length === 0
    ? `Types fit in ${configs.length} runtimes.`
    : `Types do not fit in ${failed.join(', ')}.`,
)
process.exit(failed.length === 0 ? 0 : 1)
