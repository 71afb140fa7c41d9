/** The guide: the journey as a picture, and each topic as a page. It needs no account, no PIN and no JavaScript to be read. */
import { Nowhere } from '../../components/fault.tsx'
import { isTopic } from '../../content/index.ts'
import { Journey } from './journey.tsx'
import { GuideTopic } from './topic.tsx'

export function Guide({ topic }: { topic?: string }) {
  if (topic === undefined) return <Journey />
  return isTopic(topic) ? <GuideTopic topic={topic} /> : <Nowhere />
}
