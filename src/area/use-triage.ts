/**
 * Who looks at what children send here, and when, in the council's own English. Until a council has said so, nothing
 * that a child says can go to anybody from this app (G3.6); writing and printing are always possible.
 */
import { useEffect, useState } from 'preact/hooks'
import type { FactValue } from '../../contract/area.ts'
import { chosenArea } from './chosen-area.ts'
import { fact } from './fact.ts'
import { nation, readArea } from './packs.ts'

export type Triage = FactValue<'triage.desk'> | 'looking' | 'unknown'

export function useTriage(): Triage {
  const [triage, setTriage] = useState<Triage>('looking')
  useEffect(() => {
    let isGone = false
    void readTriage().then(
      (found) => !isGone && setTriage(found),
      // A pack that cannot be read says nothing, so nobody is known to look.
      () => !isGone && setTriage('unknown'),
    )
    return () => {
      isGone = true
    }
  }, [])
  return triage
}

async function readTriage(): Promise<Triage> {
  const known = fact(await readArea(await chosenArea()), nation, 'triage.desk')
  return 'ask' in known ? 'unknown' : known.value
}
