/** Listening to one topic, part by part. */
import { ListenBar } from '../listen/listen-bar.tsx'
import type { ToolProps } from './topic-tools.tsx'

const partsOnPage = () => [...document.querySelectorAll('.prose .part')]

export function ListenTool({ topic }: ToolProps) {
  return <ListenBar topic={topic.id} parts={partsOnPage} />
}
