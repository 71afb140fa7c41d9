/** Why nothing is asked here: no code was put in yet, or the questions are for the family. */
import { TextButton } from '../../components/button.tsx'
import { type KeyOf, to, useWords } from '../../i18n/index.ts'

export function NotForThem({ why }: { why: KeyOf<'give-feedback'> }) {
  const t = useWords('give-feedback')
  return (
    <>
      <p>{t(why)}</p>
      {why === 'feedback.noCode' && (
        <TextButton to={to('join')} icon="letter">
          {t('feedback.putInCode')}
        </TextButton>
      )}
    </>
  )
}
