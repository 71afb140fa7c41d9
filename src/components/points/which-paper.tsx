/** Which paper it is about: one that the council put into the case file, or one on paper, called what its reader calls it. */
import type { Sealed } from '../../../contract/operation.ts'
import { keepPointsAt, keepWhich } from '../../case-file/points-draft.ts'
import { dayInWords, useWords } from '../../i18n/index.ts'
import { Choice } from '../choice.tsx'
import { useKept } from '../use-kept.ts'
import { WordsArea } from '../words-area.tsx'
import { writtenIn } from '../written-in.ts'
import { usePaperLine } from './paper-name.tsx'
import type { PointScreen } from './points-pages.tsx'

const ON_PAPER = 'on-paper'

export function WhichPaper<O extends Sealed>(screen: PointScreen<O>) {
  const { of, list, about } = screen
  const t = useWords('reply-to-report')
  const line = usePaperLine()
  const paper = about.papers.find(({ id }) => id === list.documentId)
  const { ask, correctionsBy, yourWords } = paper ?? {}
  return (
    <div class="stack">
      {about.papers.length > 0 && (
        <Choice
          name="which-paper"
          legend={t(of.which)}
          hint={t('paper.ownList')}
          options={[
            ...about.papers.map((one) => ({
              value: one.id,
              label: one.title?.text ?? t('paper.unnamed'),
              ...(line(one) ? { hint: line(one) } : {}),
            })),
            { value: ON_PAPER, label: t('paper.onPaper') },
          ]}
          chosen={[list.documentId ?? ON_PAPER]}
          onChange={([id]) => void keepPointsAt(of.slug, { documentId: id && id !== ON_PAPER ? id : null })}
        />
      )}
      {yourWords && <p>{t(yourWords === 'in-it' ? 'paper.yourWordsIn' : 'paper.yourWordsApart')}</p>}
      {correctionsBy && <p>{t('until', { day: dayInWords(correctionsBy) })}</p>}
      {ask && (
        <p class="small">
          {t('paper.notGot', { name: ask.name })} {ask.phone && <a href={`tel:${ask.phone}`}>{ask.phone}</a>}
        </p>
      )}
      {!list.documentId && <OnPaper {...screen} />}
    </div>
  )
}

function OnPaper<O extends Sealed>({ of, list, draft, about: { papers } }: PointScreen<O>) {
  const t = useWords('reply-to-report')
  const kept = useKept(draft.which ?? '', undefined, (which) => keepWhich(list, which))
  return (
    <WordsArea
      id="which"
      label={papers.length > 0 ? t('paper.name') : t(of.which)}
      hint={t(of.whichHint)}
      text={kept.value}
      rows={1}
      maxLength={200}
      {...writtenIn(kept.value)}
      onInput={(text) => kept.change(text)}
      onLeave={kept.hurry}
    />
  )
}
