/** Whether the report for the same meeting holds what this person said, or it goes there by itself, when the council has said so (S0.6). */
import type { CaseFile } from '../../case-file/index.ts'
import { PaperName } from '../../components/points/paper-name.tsx'

export function InReport({ input, file }: { input: unknown; file: CaseFile }) {
  const meeting =
    typeof input === 'object' && input !== null && 'conferenceId' in input ? input.conferenceId : undefined
  const papers = (file.documents ?? []).filter(
    ({ what, conferenceId, yourWords }) => what === 'report' && yourWords && conferenceId === meeting,
  )
  return papers.map((paper) => <PaperName key={paper.id} paper={paper} />)
}
