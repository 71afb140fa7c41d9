/** A phone on which one person has just made her door. */
import { assignDoor, type Door, forgetEverything, openNewDoor } from '../../src/store/index.ts'
import { stopLevelling } from '../../src/store/level.ts'

export const PIN = '482915'

export async function freshPhone(): Promise<Door> {
  await forgetEverything()
  const door = (await assignDoor())!
  await openNewDoor(door, PIN)
  // Or fillers would come at some moment of a slow test: whoever wants them says so (`keepLevel`).
  await stopLevelling()
  return door
}
