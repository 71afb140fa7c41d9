/**
 * The headers every answer carries, whatever it is: page, script, API or error.
 *
 * Nothing of ours loads from or talks to anybody else, is framed by anybody, or is remembered where it is
 * private. A worker that runs WebAssembly has a policy of its own and no network.
 */
import { createHash } from 'node:crypto'

export const contentSecurityPolicy = policyWith("style-src 'self'")

/** For a page that brings its first style in itself: the same, and exactly this text. Any other is refused. */
export function policyForStyle(text: string): string {
  const hash = createHash('sha256').update(text).digest('base64')
  return policyWith(`style-src 'self' 'sha256-${hash}'`)
}

function policyWith(styleSrc: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    styleSrc,
    "img-src 'self' blob:",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
}

/** For the scripts of the two workers that run WebAssembly (PINs, HEIC photos): that, and nothing they could send anywhere. */
export const wasmWorkerPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/** For every other worker's script: it reads what it is handed, and talks to nobody. */
export const workerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const off = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
]

const permissions = (list: readonly string[]) => list.map((feature) => `${feature}=()`).join(', ')

/**
 * The family's own pages may ask for the microphone, when somebody presses Record, and may keep the screen on. All of
 * them, because a page that was opened keeps its policy while the reader goes on to the others. The camera stays off:
 * a photo is taken by the phone's own camera app and handed over as a file.
 */
const allowed = ['microphone', 'screen-wake-lock']
export const appPagePermissions = [
  permissions(off.filter((feature) => !allowed.includes(feature))),
  ...allowed.map((feature) => `${feature}=(self)`),
].join(', ')

export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'permissions-policy': permissions(off),
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'origin-agent-cluster': '?1',
  'x-permitted-cross-domain-policies': 'none',
}

/** For everything under /v1: it is for the asker alone and is kept nowhere. */
export const privateHeaders: Readonly<Record<string, string>> = { 'cache-control': 'no-store' }
