/** Asks the council for it in words for a young person: one press, with words that can be changed first. */
import { AskIt } from '../../components/ask-it.tsx'
import type { Mine } from '../../components/use-mine.ts'
import { useWords } from '../../i18n/index.ts'

interface Props {
  about: { readonly planId?: string; readonly version?: number; readonly conferenceId?: string }
  mine: Mine
  leader: string | undefined
}

export function WordsForMe({ about, mine, leader }: Props) {
  const t = useWords('what-was-decided')
  return (
    <AskIt
      ask={{ about: 'meaning', wants: 'words-for-young-person', ...about }}
      slot={`words-for-me/${about.planId ?? about.conferenceId ?? ''}/${about.version ?? ''}`}
      question={t('notForYou.question')}
      label={t('notForYou.ask')}
      mine={mine}
      leader={leader}
    />
  )
}
