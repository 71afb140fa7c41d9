/** A person's own yes, no and "not any more". Calling off takes two presses, because the time then goes to somebody else. */
import { useRef, useState } from 'preact/hooks'
import { answerOffer } from '../../../contract/operations/ask-for-people.ts'
import { askDrafts } from '../../case-file/ask-drafts.ts'
import type { Asked } from '../../case-file/asked-for.ts'
import type { State } from '../../case-file/index.ts'
import { kindPages, lineOf } from '../../components/asking/booking-words.ts'
import { Button, TextButton } from '../../components/button.tsx'
import type { Mine } from '../../components/use-mine.ts'
import { to, useWords } from '../../i18n/index.ts'
import { send } from '../../sync/index.ts'

interface AnswersProps {
  asked: Asked
  mine: Mine
  state: State
}

/** Filed means that the council knows of it, so that calling it off finds it there. */
const filed: readonly State[] = ['filed', 'read', 'shared', 'answered']

export function Answers({ asked: { id, booking, bookingKind }, mine, state: far }: AnswersProps) {
  const t = useWords('people-beside-me')
  const [state, setState] = useState<'still' | 'sure' | 'working' | 'failed'>('still')
  const { status = 'asked', version = 1 } = booking ?? {}
  // One answer to one version is one envelope, however often it is pressed.
  const ids = useRef<Record<string, string>>({})
  const said = mine.items.findLast(({ operation, input }) => {
    const given = input as { bookingId?: string; version?: number; answer?: string } // kept as it was sealed
    return (
      operation === answerOffer.name &&
      given.bookingId === id &&
      (given.version === version || given.answer === 'cancel')
    )
  })
  if (status === 'declined' || status === 'cancelled') return null
  if (said) {
    return (
      <p class="small" role="status">
        {t('answered.mine')} {t(lineOf(mine.stateOf(said.envelopeId)).key)}
      </p>
    )
  }
  if (!booking && !filed.includes(far)) return null
  async function say(answer: 'yes' | 'no' | 'cancel') {
    setState('working')
    const name = `${answer}/${version}`
    ids.current[name] ??= crypto.randomUUID()
    try {
      await send(answerOffer, { bookingId: id, version, answer }, askDrafts, (old) => old, {
        id: ids.current[name],
      })
      setState('still')
    } catch {
      setState('failed')
    }
  }
  const isYes = status === 'confirmed' || status === 'changed'
  return (
    <div class="stack tightly noprint">
      {status === 'offered' && (
        <>
          <Button wide working={state === 'working'} onPress={() => void say('yes')}>
            {t('offer.yes')}
          </Button>
          <Button wide kind="second" working={state === 'working'} onPress={() => void say('no')}>
            {t('offer.no')}
          </Button>
        </>
      )}
      {isYes && booking?.when && (
        <p class="small">
          <a href={to(kindPages[bookingKind])}>{t('again.change')}</a> {t('again.changeText')}
        </p>
      )}
      {state === 'sure' || (state === 'working' && status !== 'offered') ? (
        <div class="panel flat stack tightly">
          <p role="status">{booking?.when ? t('cancel.sureTime') : t('cancel.sure')}</p>
          <Button wide kind="second" working={state === 'working'} onPress={() => void say('cancel')}>
            {t('cancel.yes')}
          </Button>
          <TextButton onPress={() => setState('still')}>{t('cancel.keep')}</TextButton>
        </div>
      ) : (
        <TextButton icon="close" onPress={() => setState('sure')}>
          {t('offer.cancel')}
        </TextButton>
      )}
      {state === 'failed' && (
        <p class="save bad" role="alert">
          {t('check.failed')}
        </p>
      )}
    </div>
  )
}
