/**
 * Builds the app into dist/ and the desk into dist-desk/, compressed and ready to be served.
 *
 * With `--if-needed` it does nothing when no source is newer than the last finished build, so that a second
 * `npm start` is quick. The mark of a finished build is written last, so a build that was cut off does not count.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtApp, builtDesk } from '../server/static/built.ts'
import { compressFolder } from './compress.ts'

const root = join(import.meta.dirname, '..')
const mark = join(builtApp, '.built')
const sources = [
  ...['src', 'staff', 'contract', 'areas', 'public'],
  ...['index.html', 'staff.html', 'vite.config.ts', 'vite.desk.config.ts', 'package-lock.json'],
]

export class BuildError extends Error {
  override name = 'BuildError'
}

export function build(): void {
  rmSync(mark, { force: true })
  for (const config of ['vite.config.ts', 'vite.desk.config.ts']) runVite(config)
  for (const folder of [builtApp, builtDesk]) compressFolder(folder)
  writeFileSync(mark, '')
}

export function buildIfNeeded(): boolean {
  const builtAt = existsSync(mark) ? statSync(mark).mtimeMs : 0
  const isFresh = existsSync(builtDesk) && sources.every((path) => newestIn(path) < builtAt)
  if (!isFresh) build()
  return !isFresh
}

function newestIn(path: string): number {
  const full = join(root, path)
  if (!existsSync(full)) return 0
  const { mtimeMs } = statSync(full)
  if (!statSync(full).isDirectory()) return mtimeMs
  const entries = readdirSync(full, { recursive: true, encoding: 'utf8' })
  return entries.reduce((newest, entry) => Math.max(newest, statSync(join(full, entry)).mtimeMs), mtimeMs)
}

function runVite(config: string): void {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const rest = [vite, 'build', '--config', config, '--logLevel', 'warn']
  // A test that has it built is no reason to build anything but what families get.
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status } = spawnSync(process.execPath, rest, {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) throw new BuildError(`vite could not build ${config}. Its own words are above.`)
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('--if-needed')) buildIfNeeded()
  else build()
}
