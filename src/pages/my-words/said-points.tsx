/** A reply to a report, point by point and exactly as it went, with what the meeting told of each point. */
import type { Progress } from '../../../contract/case-file.ts'
import type { InputOf } from '../../../contract/operation.ts'
import type { correctNotes } from '../../../contract/operations/correct-notes.ts'
import type { replyToReport } from '../../../contract/operations/reply-to-report.ts'
import type { CaseFile } from '../../case-file/index.ts'
import { CouncilWords } from '../../components/council-words.tsx'
import { PaperName } from '../../components/points/paper-name.tsx'
import { childIn } from '../../components/points/points.ts'
import { SaidPoint } from '../../components/points/said-point.tsx'
import { SaidAnswer } from '../../components/said-answer.tsx'
import { questionOf } from '../../content/parent-questions.ts'
import { momentInWords, useWords } from '../../i18n/index.ts'

interface SaidPointsProps {
  reply: InputOf<typeof replyToReport>
  progress: Progress | undefined
  /** This person's copy of the case: which paper it was, and what the children are called. */
  file: CaseFile
}

export function SaidPoints({ reply, progress, file }: SaidPointsProps) {
  const t = useWords('reply-to-report')
  const { which, points, documentId } = reply
  const paper = file.documents?.find(({ id }) => id === documentId)
  return (
    <>
      {paper && <PaperName paper={paper} />}
      {which && (
        <p class="label own" lang={which.lang} dir={which.dir} translate={false}>
          {which.text}
        </p>
      )}
      <ol class="plain stack">
        {points.map((point, index) => {
          const gone = progress?.points?.find(({ id }) => id === point.id)
          return (
            <li key={point.id} class="stack tightly">
              <SaidPoint
                says="reply.says"
                point={point}
                number={index + 1}
                child={childIn(file.me?.children ?? [], point.childId)}
              />
              {progress && (
                <p class="small">
                  {gone ? t('gone.done', { when: momentInWords(gone.goneThroughAt) }) : t('gone.notYet')}
                </p>
              )}
              {gone?.saidBack && (
                <div class="theirs">
                  <h3>{t('gone.saidBack')}</h3>
                  <CouncilWords text={gone.saidBack} />
                </div>
              )}
            </li>
          )
        })}
      </ol>
    </>
  )
}

export function SaidRows({ wrong: { rows, words, lang, dir } }: { wrong: InputOf<typeof correctNotes> }) {
  const question = questionOf('P6')
  return (
    <>
      {words && (
        <p class="label own" lang={words.lang} dir={words.dir} translate={false}>
          {words.text}
        </p>
      )}
      {question && <SaidAnswer question={question} answers={[{ question: 'P6', rows, lang, dir }]} />}
    </>
  )
}
