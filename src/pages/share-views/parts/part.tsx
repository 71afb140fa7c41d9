/** Draws one part of a question by its kind. */

import type { ComponentChildren } from 'preact'
import type { ChildCard } from '../../../../contract/case-file.ts'
import { Button, TextButton } from '../../../components/button.tsx'
import { Icon } from '../../../components/icon.tsx'
import { Scale } from '../../../components/scale.tsx'
import { Words } from '../../../components/words.tsx'
import type { Part, Question } from '../../../content/question.ts'
import { useWords } from '../../../i18n/index.ts'
import type { Answer, AnswerChange, Draft } from '../draft.ts'
import type { Sending } from '../sending.ts'
import { ChildrenPart } from './children-part.tsx'
import { ChoicePart } from './choice-part.tsx'
import { DayPart } from './day-part.tsx'
import { FromPlanPart } from './from-plan-part.tsx'
import { ListPart } from './list-part.tsx'
import { RowsPart } from './rows-part.tsx'
import { SafeContactPart } from './safe-contact-part.tsx'
import { WordsPart } from './words-part.tsx'

export interface PartProps<P extends Part = Part> {
  id: string
  part: P
  question: Question
  /** The page's heading, when this part's label is it. */
  heading: string | undefined
  /** That heading in English, when the page is in another language. */
  inEnglish?: ComponentChildren
  answer: Answer
  draft: Draft
  sending: Sending
  /** The one child it is about. */
  child: ChildCard | undefined
  /** A step is undone on its own. */
  onChange: (more: AnswerChange, isStep?: boolean) => void
  onLeave: () => void
  onPrivate: () => void
}

export function PartOf({ part, ...rest }: PartProps) {
  const t = useWords('share-views')
  switch (part.kind) {
    case 'words':
      return <WordsPart {...rest} part={part} />
    case 'choice':
      return <ChoicePart {...rest} part={part} />
    case 'list':
      return <ListPart {...rest} part={part} />
    case 'rows':
      return <RowsPart {...rest} part={part} />
    case 'day':
      return <DayPart {...rest} part={part} />
    case 'children':
      return <ChildrenPart {...rest} part={part} />
    case 'from-plan':
      return <FromPlanPart {...rest} part={part} />
    case 'scale': {
      const { answer, onChange } = rest
      const value = part.name ? answer.scales?.[part.name] : answer.scale
      const keep = (scale: number | undefined) =>
        onChange(part.name ? { scales: { ...answer.scales, [part.name]: scale } } : { scale }, true)
      return (
        <div>
          <Scale
            name={rest.id}
            legend={part.label ? t(part.label) : <span class="vh">{t(rest.question.short)}</span>}
            low={t(part.low)}
            high={t(part.high)}
            chosen={value}
            onChange={keep}
          />
          {value !== undefined && <TextButton onPress={() => keep(undefined)}>{t('P13.clear')}</TextButton>}
        </div>
      )
    }
    case 'safe-contact':
      return <SafeContactPart onLeave={rest.onLeave} />
    case 'private':
      return (
        <div class="said private">
          <p class="by">
            <Icon name="lock" size="sm" />
            {t('private.title')}
          </p>
          <p>{t('private.lead')}</p>
          <p>
            <Words of="share-views" k="private.limit" />
          </p>
          <Button kind="second" wide icon="lock" onPress={rest.onPrivate}>
            {t('P18.open')}
          </Button>
        </div>
      )
  }
}
