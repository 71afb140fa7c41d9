/** When the council's words are in another language than the page: one press asks for them in the reader's own. */
import { AskIt } from '../../components/ask-it.tsx'
import { isInReadersLanguage } from '../../components/council-words.tsx'
import type { Mine } from '../../components/use-mine.ts'
import { language, useWords } from '../../i18n/index.ts'
import type { Decided } from './decided.ts'

export function InMyLanguage({ decided, mine }: { decided: Decided; mine: Mine }) {
  const t = useWords('plan')
  const { decision, plan, leader } = decided
  const texts = [
    decision?.reasons ?? [],
    ...(plan?.goals ?? []).flatMap(({ actions }) => actions.map(({ what }) => what)),
  ]
  if (texts.every((parts) => parts.length === 0 || parts.some(isInReadersLanguage))) return null
  return (
    <AskIt
      ask={{
        about: 'language',
        language: language(),
        ...(plan ? { planId: plan.id, version: plan.version } : {}),
        ...(decision ? { conferenceId: decision.conferenceId } : {}),
      }}
      question={t('ask.language')}
      label={t('lang.ask')}
      mine={mine}
      leader={leader?.name}
    />
  )
}
