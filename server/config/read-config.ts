/**
 * Everything the server must be told, read from the environment once.
 *
 * All that is missing or wrong is said at once, in whole sentences, so nobody mends it one line at a time.
 * No message repeats a value: values here are secrets.
 */
import {
  check,
  type GenericSchema,
  type InferOutput,
  integer,
  maxValue,
  minValue,
  number,
  pipe,
  regex,
  safeParse,
  string,
  transform,
} from 'valibot'
import { answerWithinDays, hasTriage, type SelfUseFrom, selfUseFrom } from './area-facts.ts'
import { type CouncilKey, type KeyName, keyPath, readKey, readText, secretPath } from './keys.ts'

export const parts = ['postbox', 'family', 'desk', 'opener'] as const
export type Part = (typeof parts)[number]

export const serviceRoles = ['svc_postbox', 'svc_family', 'svc_desk', 'svc_opener', 'svc_audit'] as const
export type ServiceRole = (typeof serviceRoles)[number]

export interface Config {
  readonly databaseUrl: string
  /** Logins of their own for single roles, where a council gives them. */
  readonly roleUrls: Partial<Readonly<Record<ServiceRole, string>>>
  readonly migrate: boolean
  readonly authority: string
  readonly area: string
  /** How many days an offer is kept for an answer where whoever makes it does not say. */
  readonly answerWithinDays: number | undefined
  /** From which age a young person is invited without more ado. */
  readonly selfUseFrom: SelfUseFrom
  /** False: nobody is known to look at what children send, so nothing of theirs is taken (G3.6). */
  readonly hasTriage: boolean
  /** The letters that a reference starts with, for example NM. */
  readonly referenceLetters: string
  /** Pepper and token secret. Kept outside the database. */
  readonly secret: Buffer
  readonly identityKey: CouncilKey
  readonly receiptKey: CouncilKey
  readonly sealKey: CouncilKey
  /** How long a chunk is kept that no envelope came for. */
  readonly keepChunksDays: number
  readonly host: string
  readonly port: number
  readonly logLevel: string
  readonly parts: ReadonlySet<Part>
}

export class ConfigError extends Error {
  override name = 'ConfigError'
  readonly sentences: readonly string[]
  constructor(sentences: readonly string[]) {
    super(
      `The server cannot start. Change these and start it again:\n${sentences.map((s) => `  - ${s}`).join('\n')}`,
    )
    this.sentences = sentences
  }
}

type Env = Readonly<Record<string, string | undefined>>

const postgresUrl = pipe(string(), regex(/^postgres(ql)?:\/\/./))
const slug = pipe(string(), regex(/^[a-z][a-z0-9-]{0,39}$/))
const secretText = pipe(
  string(),
  regex(/^[A-Za-z0-9_-]+$/),
  transform((text) => Buffer.from(text, 'base64url')),
  check((bytes) => bytes.length >= 32),
)
const portNumber = pipe(
  string(),
  regex(/^\d+$/),
  transform(Number),
  number(),
  integer(),
  minValue(0),
  maxValue(65535),
)
const chunkDays = pipe(string(), regex(/^\d+$/), transform(Number), number(), minValue(7), maxValue(365))
const level = pipe(string(), regex(/^(trace|debug|info|warn|error|fatal|silent)$/))
const letters = pipe(string(), regex(/^[A-Z]{2,3}$/))
const partList = pipe(
  string(),
  transform((text) => text.split(',').map((word) => word.trim())),
  check((words) => words.length > 0 && words.every((word) => parts.some((part) => part === word))),
  transform((words) => new Set(parts.filter((part) => words.includes(part)))),
)

export function readConfig(env: Env): Config {
  const sentences: string[] = []
  const dir = env.HEARD_KEYS_DIR

  /** What is answered for a wrong value is nothing, and never used: the sentences stop the start. */
  function value<S extends GenericSchema<string, unknown>>(
    name: string,
    schema: S,
    sentence: string,
    otherwise?: string,
  ): InferOutput<S> {
    const given = env[name] || otherwise
    const parsed = safeParse(schema, given)
    if (given === undefined) sentences.push(`${name} is missing: ${sentence}`)
    else if (!parsed.success) sentences.push(`${name} cannot be used: ${sentence}`)
    return (parsed.success ? parsed.output : undefined) as InferOutput<S>
  }

  function key(name: KeyName, needsPrivate: boolean): CouncilKey {
    const variable = `HEARD_${name.toUpperCase()}_KEY`
    const text = env[variable] || (dir ? readText(keyPath(dir, name)) : undefined)
    const found = text ? readKey(text) : undefined
    const want = `it holds a P-256 ${needsPrivate ? 'private ' : ''}key as JSON (a JWK), or HEARD_KEYS_DIR names a folder with ${name}.json in it.`
    if (!text) sentences.push(`${variable} is missing: ${want}`)
    else if (!found) sentences.push(`${variable} cannot be used: ${want}`)
    else if (needsPrivate && !found.privateKey) sentences.push(`${variable} has no private half: ${want}`)
    return found ?? { kid: '', publicKey: { kty: 'EC', crv: 'P-256', x: '', y: '' } }
  }

  const chosen = value('HEARD_ROLES', partList, `it is a list of ${parts.join(', ')}.`, parts.join(','))
  if (chosen?.has('desk') && !chosen.has('opener')) {
    sentences.push('HEARD_ROLES names desk without opener: a worker can open nothing then. Add opener to it.')
  }
  const secret = env.HEARD_SECRET || (dir ? readText(secretPath(dir)) : undefined)

  const roleUrls: Partial<Record<ServiceRole, string>> = {}
  for (const role of serviceRoles) {
    const name = `DATABASE_URL_${role.slice(4).toUpperCase()}`
    if (env[name])
      roleUrls[role] = value(name, postgresUrl, 'it is the address of a PostgreSQL database, postgres://…')
  }

  const config: Config = {
    databaseUrl: value(
      'DATABASE_URL',
      postgresUrl,
      'it is the address of a PostgreSQL database, postgres://…',
    ),
    roleUrls,
    migrate: env.HEARD_MIGRATE !== 'no',
    authority: value(
      'HEARD_AUTHORITY',
      slug,
      'it is the short name of this council, in small letters, like northmoor.',
    ),
    answerWithinDays: answerWithinDays(env.HEARD_AREA),
    selfUseFrom: selfUseFrom(env.HEARD_AREA),
    hasTriage: hasTriage(env.HEARD_AREA),
    area: value('HEARD_AREA', slug, 'it is the name of the area pack that families read, like example.'),
    referenceLetters: value(
      'HEARD_REFERENCE_LETTERS',
      letters,
      'it is the two or three capital letters that references start with, like NM.',
      (env.HEARD_AUTHORITY ?? 'xx')
        .replace(/[^a-z]/g, '')
        .slice(0, 2)
        .toUpperCase(),
    ),
    secret: value(
      'HEARD_SECRET',
      secretText,
      'it is at least 32 random bytes in base64url, kept outside the database, or HEARD_KEYS_DIR names a folder with a file called secret.',
      secret,
    ),
    identityKey: key('identity', true),
    receiptKey: key('receipt', true),
    sealKey: key('seal', chosen?.has('opener') ?? true),
    keepChunksDays: value('HEARD_KEEP_CHUNKS_DAYS', chunkDays, 'it is a number of days from 7 to 365.', '30'),
    host: env.HOST || '127.0.0.1',
    port: value('PORT', portNumber, 'it is a port number from 0 to 65535.', '8080'),
    logLevel: value('LOG_LEVEL', level, 'it is trace, debug, info, warn, error, fatal or silent.', 'info'),
    parts: chosen,
  }
  if (sentences.length > 0) throw new ConfigError(sentences)
  return config
}
