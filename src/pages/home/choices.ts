/** What somebody likes on their Home. A count of days is helpful to some and cruel to others, so it can go. */
import { place, update } from '../../store/index.ts'

export const homeChoices = place<{ readonly hidesCountdown?: boolean }>('home', {})

export async function hideCountdown(hidesCountdown: boolean): Promise<void> {
  await update(homeChoices, (old) => ({ ...old, hidesCountdown }))
}
