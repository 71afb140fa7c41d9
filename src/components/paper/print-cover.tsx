/**
 * The note on top of a printed copy of somebody's own words, on paper only: what it is, how far it had come, and that
 * paper can be found. It names no council, no meeting and no child.
 */
import { momentInWords, useWords } from '../../i18n/index.ts'
import { InOnePiece } from '../in-one-piece.tsx'

interface PrintCoverProps {
  /** The council's reference, once there is a receipt. */
  reference?: string | undefined
  /** Whether it had gone, as far as the phone may say. Left out where somebody else sat beside: nothing is said of it. */
  hasArrived?: boolean
}

export function PrintCover({ reference, hasArrived }: PrintCoverProps) {
  const t = useWords('paper-forms')
  return (
    <div class="only-print print-cover">
      <p>
        <b>{t('copy.mine')}</b> {t('copy.printed', { when: momentInWords(new Date().toISOString()) })}
      </p>
      {hasArrived !== undefined && (
        <p>
          {hasArrived ? (
            <InOnePiece text={t('copy.arrived', { reference: reference ?? '' })} piece={reference} />
          ) : (
            t('copy.notSent')
          )}
        </p>
      )}
      <p>{t('cover.found')}</p>
    </div>
  )
}
