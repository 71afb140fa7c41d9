/**
 * Makes a fresh machine ready: the packages of package-lock.json and, with `--browser`, a Chromium for the tests.
 *
 * Plain Node without dependencies, because it runs before anything is installed. Where nothing is missing it
 * does nothing, quickly. It never changes package-lock.json.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { findChromium } from './chromium.mjs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`[setup] This needs Node 20.19 or newer, and this is Node ${process.versions.node}.`)
  process.exit(1)
}

const root = join(import.meta.dirname, '..')
if (!isInstalled()) install()
if (process.argv.includes('--browser')) findOrInstallBrowser()

/** npm writes its own copy of the lock last, so an install that was cut off does not count. */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json')
  return (
    installed !== undefined &&
    Object.entries(packagesOf('package-lock.json')).every(
      ([path, wanted]) => path === '' || wanted.optional || installed[path]?.version === wanted.version,
    )
  )
}

function packagesOf(lock) {
  const path = join(root, lock)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined
}

function install() {
  console.log('[setup] Installing the packages of package-lock.json (npm ci).')
  const rest = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  // npm says where it is itself, which works on every system and with whichever npm was called.
  const npm = process.env.npm_execpath
  const status = npm?.endsWith('.js') ? run(process.execPath, [npm, ...rest]) : run('npm', rest)
  if (status !== 0) {
    console.error('[setup] npm ci did not finish. Its own words are above.')
    process.exit(1)
  }
}

function findOrInstallBrowser() {
  const isDebianRoot =
    process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get')
  if (!findChromium() && isDebianRoot) {
    console.log("[setup] No Chromium found. Installing Debian's.")
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    run('apt-get', ['-qq', 'update'], env)
    const wait = ['-o', 'DPkg::Lock::Timeout=300']
    run('apt-get', ['-qq', ...wait, 'install', '-y', '--no-install-recommends', 'chromium'], env)
  }
  const browser = findChromium()
  if (browser) console.log(`[setup] Tests use ${browser}.`)
  else
    console.error(
      '[setup] No Chromium found, so browser tests cannot run. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one.',
    )
}

function run(command, rest, env = process.env) {
  const shell = process.platform === 'win32' && command === 'npm'
  return spawnSync(command, rest, { cwd: root, stdio: 'inherit', env, shell }).status
}
