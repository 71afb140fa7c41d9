/** A person's own yes, no, "another time" and "not any more". Calling off takes two presses, because the time then goes to somebody else. */
import { useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { answerOffer } from '../../../contract/operations/ask-for-people.ts'
import { askDrafts } from '../../case-file/ask-drafts.ts'
import type { Asked } from '../../case-file/asked-for.ts'
import type { State } from '../../case-file/index.ts'
import { beginMove, canMove } from '../../case-file/move-draft.ts'
import { lineOf } from '../../components/asking/booking-words.ts'
import { Button, TextButton } from '../../components/button.tsx'
import type { Mine } from '../../components/use-mine.ts'
import { to, useWords } from '../../i18n/index.ts'
import { send } from '../../sync/index.ts'

interface AnswersProps {
  asked: Asked
  mine: Mine
  state: State
  /** It is itself a wish for another time: calling it off leaves what is confirmed. */
  isWish?: boolean
  /** Another time is wished for already. */
  hasWish?: boolean
}

/** Filed means that the council knows of it, so that calling it off finds it there. */
const filed: readonly State[] = ['filed', 'read', 'shared', 'answered']

export function Answers({ asked, mine, state: far, isWish = false, hasWish = false }: AnswersProps) {
  const { id, booking } = asked
  const { route } = useLocation()
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
        {t('answered.mine')} {t(lineOf(mine.stateOf(said.envelopeId), mine.role).key)}
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
  async function move() {
    try {
      await beginMove(asked)
      route(to('move-booking'))
    } catch {
      setState('failed')
    }
  }
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
      {booking && canMove(booking) && !hasWish && (
        <div>
          <TextButton icon="calendar" onPress={() => void move()}>
            {t('again.change')}
          </TextButton>
          <p class="small">{t('again.changeText')}</p>
        </div>
      )}
      {state === 'sure' || (state === 'working' && status !== 'offered') ? (
        <div class="panel flat stack tightly">
          <p role="status">
            {t(isWish ? 'move.stopSure' : booking?.when ? 'cancel.sureTime' : 'cancel.sure')}
          </p>
          <Button wide kind="second" working={state === 'working'} onPress={() => void say('cancel')}>
            {t(isWish ? 'move.stopYes' : 'cancel.yes')}
          </Button>
          <TextButton onPress={() => setState('still')}>
            {t(isWish ? 'move.stopNot' : 'cancel.keep')}
          </TextButton>
        </div>
      ) : (
        <TextButton icon="close" onPress={() => setState('sure')}>
          {t(isWish ? 'move.stop' : 'offer.cancel')}
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
