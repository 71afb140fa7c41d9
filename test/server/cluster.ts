/**
 * One real PostgreSQL for all server tests, in a folder of its own that goes when they are done.
 * Each test file makes its own database on it (`aCouncil` in `council.ts`).
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../server/db/embedded.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly adminUrl: string
    readonly heardUrl: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = await mkdtemp(join(tmpdir(), 'heard-test-'))
  // PostgreSQL may run as a user of its own, who must be able to enter the folder.
  await chmod(dir, 0o755)
  const embedded = await startEmbedded({ dir })
  project.provide('adminUrl', embedded.adminUrl)
  project.provide('heardUrl', embedded.url)
  return async () => {
    await embedded.stop()
    await rm(dir, { recursive: true, force: true })
  }
}
