/**
 * Which council's facts this person reads: the one that invited them, else the one they picked, else none.
 *
 * It asks the vault only when a door is open, and loads the vault only then, so that reading the guide stays light.
 */
import { preferences } from '../store/preferences.ts'
import { isOpen } from '../store/session.ts'
import { type AreaCode, isAreaCode } from './packs.ts'

export async function chosenArea(): Promise<AreaCode> {
  const invited = isOpen() ? await invitedBy() : undefined
  const code = invited ?? (await preferences()).area
  return isAreaCode(code) ? code : 'national'
}

async function invitedBy(): Promise<string | undefined> {
  const [{ get, LockedError }, { membership }] = await Promise.all([
    import('../store/index.ts'),
    import('../sync/index.ts'),
  ])
  try {
    return (await get(membership)).joined?.area
  } catch (error) {
    // The door may fall shut while we ask.
    if (error instanceof LockedError) return undefined
    throw error
  }
}
