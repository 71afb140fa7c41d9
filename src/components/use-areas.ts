/** Every council that has a pack, without the nation, so that a page can offer them or show their numbers. */
import { type Area, areaCodes, readArea } from '../area/index.ts'
import { useReady } from './ready.ts'

export function useAreas(): readonly Area[] {
  return useReady('areas', () =>
    Promise.all(areaCodes.filter((code) => code !== 'national').map((code) => readArea(code))),
  )
}
