/** A paper of the case file as its reader knows it: what it is called, who wrote it, when it came, and how theirs stands in it. */
import type { CaseDocument } from '../../../contract/case-file.ts'
import { dayInWords, useWords } from '../../i18n/index.ts'
import { CouncilWords } from '../council-words.tsx'

export function PaperName({ paper }: { paper: CaseDocument }) {
  const t = useWords('reply-to-report')
  const { title, yourWords } = paper
  const line = usePaperLine()(paper)
  return (
    <div>
      <div class="label">{title ? <CouncilWords text={title} /> : t('paper.unnamed')}</div>
      {line && <p class="small muted">{line}</p>}
      {yourWords && (
        <p class="small">{t(yourWords === 'in-it' ? 'paper.yourWordsIn' : 'paper.yourWordsApart')}</p>
      )}
    </div>
  )
}

/** Who wrote it and since when this person has it, as the council says. Empty when neither is known. */
export function usePaperLine(): (paper: Pick<CaseDocument, 'from' | 'arrivedOn'>) => string {
  const t = useWords('reply-to-report')
  return ({ from, arrivedOn }) =>
    [
      from ? t('paper.from', { name: from }) : '',
      arrivedOn ? t('paper.since', { day: dayInWords(arrivedOn) }) : '',
    ]
      .filter((part) => part !== '')
      .join('. ')
}
