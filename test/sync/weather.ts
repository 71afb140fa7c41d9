/** What can happen to a request, by name: so that a history that failed can be read. */
import { utf8 } from '../../src/store/bytes.ts'
import { type Council, captivePortal, json, noSignal, replyLost, sha256Of, type Weather } from './council.ts'

interface Under {
  readonly council: Council
  readonly handed: ReadonlyMap<string, string>
}

export const badly = {
  'no signal': noSignal,
  'the answer is lost': replyLost,
  'a café’s page': captivePortal,
  unavailable: async () => json(503, { problem: 'unavailable' }, { 'retry-after': '60' }),
  fault: async () => json(500, { problem: 'fault' }),
  'unknown key': async () => json(401, { problem: 'unknown-key' }),
  'not allowed': async () => json(403, { problem: 'not-allowed' }),
  'not found': async () => json(404, { problem: 'not-found' }),
  'too large': async () => json(413, { problem: 'too-large' }),
} as const satisfies Record<string, Weather>

export const lies = [
  'another’s receipt',
  'an old receipt',
  'a receipt for other bytes',
  'another council’s receipt',
] as const
export type Lie = (typeof lies)[number]
export type WeatherName = keyof typeof badly | Lie | 'fair'

export function weatherOf(name: WeatherName, { council, handed }: Under): Weather {
  if (name === 'fair') return (_url, _init, answer) => answer()
  if (!isLie(name)) return badly[name]
  return async (url, init) => {
    const id = url.split('/')[3] ?? ''
    const other = [...handed.keys()].find((each) => each !== id) ?? crypto.randomUUID()
    // Right in all but one thing.
    const sha256 = await sha256Of(utf8(String(init.body)))
    const receipts = {
      'another’s receipt': () => council.receiptFor(other, { sha256 }),
      'an old receipt': () => council.receiptFor(id, { sha256, epoch: crypto.randomUUID() }),
      'a receipt for other bytes': () => council.receiptFor(id, { sha256: 'a'.repeat(64) }),
      'another council’s receipt': () => council.receiptFor(id, { sha256, authority: 'southmoor' }),
    }
    return json(200, { receipt: await receipts[name]() })
  }
}

export function slowly(name: WeatherName, weather: Weather): Weather {
  if (name === 'fair') return weather
  return async (...request) => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    return weather(...request)
  }
}

function isLie(name: WeatherName): name is Lie {
  return (lies as readonly string[]).includes(name)
}
