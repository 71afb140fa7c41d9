/**
 * `npm run keys`: makes, lists and stops the keys of workers and providers. It needs DATABASE_URL and HEARD_AUTHORITY.
 * A key is printed once, when it is made; the database keeps its hash, so nobody can print it again.
 */
import { parseArgs } from 'node:util'
import type { Scope } from '../contract/operation.ts'
import { allScopes, listCouncilKeys, makeCouncilKey, stopCouncilKey } from '../server/who/council-key.ts'

const usage = `npm run keys -- make --name "Zainab Malik" --role advocate --provider "Northmoor Young Voices"
npm run keys -- make --name "Jo Bennett" --role social-worker [--scopes conferences,inbox,bookings]
npm run keys -- list
npm run keys -- stop <id>

Scopes: ${allScopes.join(', ')}. A worker has all of them unless you say which; a provider has bookings alone.
A provider is named exactly as the area's facts name it.`

export class UsageError extends Error {
  override name = 'UsageError'
}

try {
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function run(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      role: { type: 'string' },
      provider: { type: 'string' },
      scopes: { type: 'string' },
    },
  })
  const [what, id] = positionals
  const where = { databaseUrl: need('DATABASE_URL'), authority: need('HEARD_AUTHORITY') }
  if (what === 'make' && values.name && values.role) {
    const { name, role, provider } = values
    const scopes = scopesFrom(values.scopes, provider)
    const key = await makeCouncilKey(where, {
      workerName: name,
      workerRole: role,
      scopes,
      ...(provider ? { provider } : {}),
    })
    console.log(`${key}\nHand it over in person or by a way you trust. It is not shown again.`)
  } else if (what === 'list') {
    for (const one of await listCouncilKeys(where)) {
      const of = one.provider ? `, ${one.provider}` : ''
      const state = one.stoppedAt ? `stopped ${one.stoppedAt.toISOString().slice(0, 10)}` : 'in use'
      console.log(`${one.id}  ${one.workerName} (${one.workerRole}${of})  ${one.scopes.join(',')}  ${state}`)
    }
  } else if (what === 'stop' && id) {
    if (!(await stopCouncilKey(where, id)))
      throw new UsageError(`There is no key ${id}. Look with: npm run keys -- list`)
    console.log('Stopped. It opens nothing from now on.')
  } else throw new UsageError(usage)
}

function scopesFrom(said: string | undefined, provider: string | undefined): readonly Scope[] {
  if (!said) return provider ? ['bookings'] : allScopes
  return said.split(',').map((one) => {
    const scope = allScopes.find((known) => known === one.trim())
    if (!scope) throw new UsageError(`There is no scope ${one.trim()}. There are: ${allScopes.join(', ')}.`)
    return scope
  })
}

function need(name: 'DATABASE_URL' | 'HEARD_AUTHORITY'): string {
  const value = process.env[name]
  if (!value) throw new UsageError(`Set ${name} first.\n\n${usage}`)
  return value
}
