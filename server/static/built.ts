/** The app and the desk as `npm run build` leaves them, when they are there. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type StaticAnswers, staticAnswers } from './answer.ts'
import { readFiles } from './files.ts'

const root = join(import.meta.dirname, '..', '..')
export const builtApp = join(root, 'dist')
export const builtDesk = join(root, 'dist-desk')

export function builtPages(): StaticAnswers {
  return staticAnswers(readFiles({ '/': builtApp, '/desk/': builtDesk }))
}

/** Undefined where nothing is built: a server may also answer for the API alone. */
export function builtPagesIfAny(): StaticAnswers | undefined {
  return existsSync(builtApp) && existsSync(builtDesk) ? builtPages() : undefined
}
