/** How far each envelope has come on this phone, kept up with whoever carries it: this tab, another or the service worker. */
import { useEffect, useState } from 'preact/hooks'
import { type Delivery, delivery, watchDeliveries } from '../sync/index.ts'

export type Deliveries = Readonly<Record<string, Delivery | undefined>>

/** Undefined until they are read once. */
export function useDeliveries(ids: readonly string[]): Deliveries | undefined {
  const [known, setKnown] = useState<Deliveries | undefined>()
  const all = ids.join(' ')
  useEffect(() => {
    let isGone = false
    let asked = 0
    const look = async () => {
      const mine = ++asked
      const found = await Promise.all(
        all
          .split(' ')
          .filter(Boolean)
          .map(async (id) => [id, await delivery(id)] as const),
      )
      if (!isGone && mine === asked) setKnown(Object.fromEntries(found))
    }
    void look()
    const stop = watchDeliveries(() => void look())
    return () => {
      isGone = true
      stop()
    }
  }, [all])
  return known
}
