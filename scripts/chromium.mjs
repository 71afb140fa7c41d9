/**
 * Finds a browser of the Chromium family on this machine and says how tests start it.
 * Plain Node without dependencies, because it runs before anything is installed. It never downloads anything.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']

const usualPlaces = {
  linux: [
    ...['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
      names.map((name) => join(folder, name)),
    ),
    '/opt/google/chrome/chrome',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
}

/** The first browser that exists: what the environment names, then the usual places. Undefined when there is none. */
export function findChromium() {
  const named = [process.env.CHROMIUM_PATH, process.env.CHROME_PATH]
  return [...named, ...(usualPlaces[process.platform] ?? [])].find((path) => path && existsSync(path))
}

/** For Playwright. No sandbox, because tests may run as root; nothing that talks to anybody but the page's own server. */
export function launchOptions() {
  return {
    executablePath: findChromium(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
      // A microphone that beeps, and a person who says yes when the browser asks for it.
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
    ],
  }
}
