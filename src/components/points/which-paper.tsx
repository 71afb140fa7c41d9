/** Which paper it is about: one that the council put into the case file, or one on paper, called what its reader calls it. */
import type { Sealed } from '../../../contract/operation.ts'
import { keepWhich } from '../../case-file/points-draft.ts'
import { useWords } from '../../i18n/index.ts'
import { Choice } from '../choice.tsx'
import { useKept } from '../use-kept.ts'
import { WordsArea } from '../words-area.tsx'
import { writtenIn } from '../written-in.ts'
import type { PointScreen } from './points-pages.tsx'

const ON_PAPER = 'on-paper'

export function WhichPaper<O extends Sealed>({ of, draft, about: { papers } }: PointScreen<O>) {
  const t = useWords('reply-to-report')
  const kept = useKept(draft.which ?? '', undefined, (which) => keepWhich(of.slug, { which }))
  return (
    <div class="stack">
      {papers.length > 0 && (
        <Choice
          name="which-paper"
          legend={t(of.which)}
          options={[
            ...papers.map(({ id, title, from }) => ({
              value: id,
              label: title?.text ?? t('paper.unnamed'),
              ...(from ? { hint: t('paper.from', { name: from }) } : {}),
            })),
            { value: ON_PAPER, label: t('paper.onPaper') },
          ]}
          chosen={[draft.documentId ?? ON_PAPER]}
          onChange={([id]) =>
            void keepWhich(of.slug, id && id !== ON_PAPER ? { documentId: id } : { which: kept.value })
          }
        />
      )}
      {!draft.documentId && (
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
      )}
    </div>
  )
}
