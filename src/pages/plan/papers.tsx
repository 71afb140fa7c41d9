/** The papers that come after a meeting: which have come, which usually come by when, and whom to ask about the rest. */
import { useLocation } from 'preact-iso/router'
import type { CaseDocument } from '../../../contract/case-file.ts'
import { useArea } from '../../area/index.ts'
import { openPaper } from '../../case-file/points-draft.ts'
import { AskIt } from '../../components/ask-it.tsx'
import { TextButton } from '../../components/button.tsx'
import { CouncilWords } from '../../components/council-words.tsx'
import { Icon } from '../../components/icon.tsx'
import { type Paper, papersFor } from '../../components/papers-due.ts'
import type { Mine } from '../../components/use-mine.ts'
import { dayInWords, type KeyOf, language, to, today, useWords } from '../../i18n/index.ts'

type Key = KeyOf<'plan'>

export const paperNames: Readonly<Record<CaseDocument['what'], Key>> = {
  letter: 'paper.letter',
  'outline-plan': 'paper.outline',
  'full-plan': 'paper.full',
  notes: 'paper.notes',
  report: 'paper.report',
  other: 'paper.other',
}

export function Papers({
  childId,
  mine,
  leader,
}: {
  childId: string
  mine: Mine
  leader?: string | undefined
}) {
  const t = useWords('plan')
  const { area } = useArea(language())
  const papers = papersFor(mine.file, childId, area, today())
  if (papers.length === 0) return null
  return (
    <section class="sec" aria-labelledby="papers">
      <h2 id="papers">{t('papers.title')}</h2>
      <ul class="rows">
        {papers.map((paper) => (
          <Row key={paper.key} {...{ paper, childId, mine, leader }} />
        ))}
      </ul>
    </section>
  )
}

interface RowProps {
  paper: Paper
  childId: string
  mine: Mine
  leader: string | undefined
}

function Row({ paper, childId, mine, leader }: RowProps) {
  const t = useWords('plan')
  const { what, title, from, arrivedOn, hasArrived, due, correctionsBy, ask, documentId, conferenceId } =
    paper
  const { yourWords } = paper
  const { route } = useLocation()
  const reply = useWords('reply-to-report')
  const name = title?.text ?? t(paperNames[what])
  async function answer(about: 'notes' | 'report') {
    const page = about === 'notes' ? 'correct-notes' : 'reply-to-report'
    if (documentId) await openPaper(page, documentId).catch(() => undefined) // then its page asks which paper
    route(to(page))
  }
  return (
    <li class="task">
      <Icon name={hasArrived ? 'check' : 'letter'} />
      <div class="stack tightly">
        {title ? <CouncilWords text={title} /> : <b>{t(paperNames[what])}</b>}
        {from && <p class="small muted">{t('paper.from', { name: from })}</p>}
        {hasArrived ? (
          <p>{arrivedOn ? t('paper.arrived', { day: dayInWords(arrivedOn) }) : t('paper.arrivedSome')}</p>
        ) : (
          <>
            <p>
              {due
                ? t(due.isSure ? 'paper.usuallyBy' : 'paper.usuallyAbout', { day: dayInWords(due.day) })
                : t('paper.noDay')}
            </p>
            {due && due.day < today() && <p class="small">{t('paper.passed')}</p>}
            {ask && (
              <p class="small">
                {t('paper.askWhom', { name: ask.name })}{' '}
                {ask.phone && <a href={`tel:${ask.phone}`}>{ask.phone}</a>}
              </p>
            )}
            <AskIt
              ask={{
                about: 'document',
                childId,
                ...(documentId ? { documentId } : {}),
                ...(conferenceId ? { conferenceId } : {}),
              }}
              question={t('ask.document', { what: name })}
              label={t('ask.documentLabel')}
              {...{ mine, leader: ask?.name ?? leader }}
            />
          </>
        )}
        {yourWords && (
          <p class="small">{reply(yourWords === 'in-it' ? 'paper.yourWordsIn' : 'paper.yourWordsApart')}</p>
        )}
        {hasArrived && (what === 'notes' || what === 'report') && (
          <TextButton onPress={() => void answer(what)}>
            {reply(what === 'notes' ? 'notes.title' : 'reply.title')}
          </TextButton>
        )}
        {correctionsBy && <p class="small">{t('paper.corrections', { day: dayInWords(correctionsBy) })}</p>}
      </div>
    </li>
  )
}
