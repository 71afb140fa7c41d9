/**
 * What we claim, and the test that tries to show that it is not so. Each test can do more of the same when an
 * environment variable says how much, and prints how much it did and from which seed.
 *
 * A new long test is one more row here.
 */
export interface Claim {
  readonly name: string
  /** As a family or an auditor would say it. */
  readonly claim: string
  readonly project: 'server' | 'browser' | 'journeys'
  readonly file: string
  /** How much has to be done before we say so; what goes through all there is says that instead. */
  readonly bar: number | 'all there are'
  readonly unit: string
  /** The variable by which the test is told how much to do. Without one the whole file runs as often as the bar needs. */
  readonly amount?: string
  /** How much one run of the file does, where nothing tells it. */
  readonly perRun?: number
  /** The line that the test prints: how much it did, and the seed where it has one. */
  readonly count: RegExp
}

export const claims: readonly Claim[] = [
  {
    name: 'outbox',
    claim:
      'In no history of sending, weather, closed browsers, full phones and restored councils is a word lost, doubled, altered or called received',
    project: 'browser',
    file: 'test/sync/outbox-model.test.ts',
    bar: 20_000,
    unit: 'histories',
    amount: 'HEARD_HISTORIES',
    count: /outbox model: (?<count>\d+) histories, seed (?<seed>-?\d+)/,
  },
  {
    name: 'killed-server',
    claim: 'A server killed between keeping an envelope and answering loses none and doubles none',
    project: 'journeys',
    file: 'test/journeys/killed-in-between.test.ts',
    bar: 200,
    unit: 'kills',
    amount: 'HEARD_KILLS',
    count: /killed in between: (?<count>\d+) kills/,
  },
  {
    name: 'paired-worlds',
    claim: 'Whatever others of the family do, not one byte of what she is answered changes',
    project: 'server',
    file: 'test/server/paired-worlds.test.ts',
    bar: 50,
    unit: 'pairs',
    amount: 'PAIRED_STEPS',
    count: /paired worlds: (?<count>\d+) pairs, seed (?<seed>\d+)/,
  },
  {
    name: 'who-may-ask',
    claim: 'Every route lets in those whom the contract names, and nobody else (every role at every route)',
    project: 'server',
    file: 'test/server/who-may-ask.test.ts',
    bar: 'all there are',
    unit: 'checks',
    perRun: 1,
    count: /who may ask: (?<count>\d+) checks/,
  },
  {
    name: 'rows',
    claim: 'The database itself shows each role the rows of the person who asks, and none without one',
    project: 'server',
    file: 'test/server/row-level-security.test.ts',
    bar: 'all there are',
    unit: 'run of the whole file',
    perRun: 1,
    count: /Tests\s+(?:\d+ passed)/,
  },
  {
    name: 'canary',
    claim:
      'Nothing of the mother’s is in anything the father is answered, errors included, nor in any log; a search that finds it where it belongs',
    project: 'server',
    file: 'test/server/canary.test.ts',
    bar: 'all there are',
    unit: 'answers searched',
    perRun: 1,
    count: /canary: (?<count>\d+) answers/,
  },
  {
    name: 'fuzz',
    claim:
      'Nothing that is sent to any route is a fault, comes back in a refusal or is written into a log, well formed but for one place',
    project: 'server',
    file: 'test/server/fuzz.test.ts',
    bar: 100_000,
    unit: 'requests',
    amount: 'FUZZ_REQUESTS',
    count: /fuzz: (?<count>\d+) requests .* seed (?<seed>\d+)/,
  },
  {
    name: 'booking-race',
    claim: 'However many ask at once for the same times, no time is given twice and every loser is told',
    project: 'server',
    file: 'test/server/booking-race.test.ts',
    bar: 20,
    unit: 'rounds',
    amount: 'BOOKING_ROUNDS',
    count: /bookings: (?<count>\d+) rounds, .* seed (?<seed>\d+)/,
  },
  {
    name: 'booking-histories',
    claim: 'Bookings that happen at once could have happened one after another',
    project: 'server',
    file: 'test/server/booking-histories.test.ts',
    bar: 500,
    unit: 'histories',
    amount: 'BOOKING_HISTORIES',
    count: /bookings: (?<count>\d+) histories, .* seed (?<seed>\d+)/,
  },
  {
    name: 'at-rest',
    claim:
      'Nothing that was written, sent or told is on the disk of the phone in clear; what is planted there is found',
    project: 'journeys',
    file: 'test/journeys/at-rest.test.ts',
    bar: 10,
    unit: 'sessions',
    perRun: 1,
    count: /at rest: (?<count>\d+) session/,
  },
  {
    name: 'one-phone',
    claim:
      'A parent who shares a phone with a child cannot tell from the number and the sizes of what lies there, nor from what their own part shows and asks, that the child wrote, drew, spoke, photographed and sent; one photo beside it shows',
    project: 'journeys',
    file: 'test/journeys/one-phone-two-doors.test.ts',
    bar: 10,
    unit: 'pairs',
    perRun: 1,
    count: /one phone: (?<count>\d+) pair/,
  },
  {
    name: 'nobody-else',
    claim:
      'Nobody but the council is asked for anything, in any language; a request to somebody else would have been seen',
    project: 'journeys',
    file: 'test/journeys/headers.test.ts',
    bar: 'all there are',
    unit: 'requests looked at',
    perRun: 1,
    count: /asked of the council alone: (?<count>\d+) requests/,
  },
]
