/**
 * The reader's own place in the journey, while their door is open in this tab and not a moment longer.
 *
 * The page is drawn without it first, the same for everybody; what it needs of the vault is fetched only when a door
 * is open.
 */
import { useEffect, useState } from 'preact/hooks'
import type { Area } from '../../area/index.ts'
import { useWords } from '../../i18n/index.ts'
import { isOpen, onLockChange } from '../../store/session.ts'
import type { OwnJourney } from './own-steps.ts'

export function useOwnJourney(area: Area): OwnJourney | undefined {
  const t = useWords('reading')
  const [own, setOwn] = useState<OwnJourney | undefined>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: words are asked for anew at each drawing
  useEffect(() => {
    let isGone = false
    const look = async () => {
      if (!isOpen()) return setOwn(undefined)
      const { readOwnJourney } = await import('./own-steps.ts')
      const found = await readOwnJourney(area, t)
      if (!isGone) setOwn(isOpen() ? found : undefined)
    }
    const stop = onLockChange(() => void look())
    void look()
    return () => {
      isGone = true
      stop()
    }
  }, [area])
  return own
}
