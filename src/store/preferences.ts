/**
 * The few choices that are kept outside the vault, because the lock screen, the help page and the service
 * worker need them before any PIN. The list is closed: nothing that says anything about a family goes here.
 */
import { change, read } from './database.ts'

export interface Preferences {
  readonly language?: string
  readonly area?: string
  readonly textSize?: 'normal' | 'large' | 'largest'
  readonly theme?: 'light' | 'dark'
}

const KEY = 'preferences'
const allowed = ['language', 'area', 'textSize', 'theme'] as const

export async function preferences(): Promise<Preferences> {
  return ((await read(KEY)) as Preferences | undefined) ?? {} // written by setPreference alone
}

export async function setPreference(chosen: Partial<Preferences>): Promise<void> {
  await change([KEY], ([kept]) => {
    const all: Preferences = { ...((kept as Preferences | undefined) ?? {}), ...chosen } // as above
    const known = allowed.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]] as const]))
    return { put: [[KEY, Object.fromEntries(known)]], answer: undefined }
  })
}
