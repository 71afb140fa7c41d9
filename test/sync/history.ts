/** What a person, the weather and the council may do to an outbox, in any order. */
import fc from 'fast-check'
import { badly, lies, type WeatherName } from './weather.ts'

export const DRAFTS = 2

export type Act =
  | {
      readonly act: 'send'
      readonly draft: number
      readonly times: 1 | 2
      readonly room: 'enough' | 0 | 1 | 2
    }
  | { readonly act: 'carry'; readonly weather: readonly WeatherName[]; readonly eager: boolean }
  | { readonly act: 'carry in two tabs'; readonly weather: readonly WeatherName[] }
  | { readonly act: 'close half way'; readonly arrives: boolean }
  | { readonly act: 'wait'; readonly minutes: number }
  | { readonly act: 'restore'; readonly isHeardOf: boolean; readonly first: WeatherName }
  | { readonly act: 'copy' | 'hear of the epoch' }

const draft = fc.integer({ min: 0, max: DRAFTS - 1 })
const oneWeather = fc.constantFrom<WeatherName>(
  'fair',
  ...(Object.keys(badly) as (keyof typeof badly)[]),
  ...lies,
)
const weather = fc.array(oneWeather, { minLength: 1, maxLength: 3 })
const send = fc.record({
  act: fc.constant('send' as const),
  draft,
  times: fc.constantFrom(1 as const, 2 as const),
  room: fc.constantFrom(
    'enough' as const,
    'enough' as const,
    'enough' as const,
    0 as const,
    1 as const,
    2 as const,
  ),
})

export const history: fc.Arbitrary<readonly Act[]> = fc
  .tuple(
    send,
    fc.array(
      fc.oneof(
        { weight: 2, arbitrary: send },
        {
          weight: 5,
          arbitrary: fc.record({ act: fc.constant('carry' as const), weather, eager: fc.boolean() }),
        },
        { weight: 1, arbitrary: fc.record({ act: fc.constant('carry in two tabs' as const), weather }) },
        {
          weight: 1,
          arbitrary: fc.record({ act: fc.constant('close half way' as const), arrives: fc.boolean() }),
        },
        {
          weight: 1,
          arbitrary: fc.record({
            act: fc.constant('wait' as const),
            minutes: fc.constantFrom(1, 600, 60_000),
          }),
        },
        { weight: 1, arbitrary: fc.record({ act: fc.constant('copy' as const) }) },
        { weight: 1, arbitrary: fc.record({ act: fc.constant('hear of the epoch' as const) }) },
        {
          weight: 2,
          arbitrary: fc.record({
            act: fc.constant('restore' as const),
            isHeardOf: fc.boolean(),
            first: oneWeather,
          }),
        },
      ),
      { minLength: 2, maxLength: 9 },
    ),
  )
  .map(([first, rest]) => [first, ...rest])
