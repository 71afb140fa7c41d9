/**
 * A question ready to send: about a date nobody gave, a paper that has not come, a text in another language.
 *
 * Closed it is one line to press. Open, the words can be changed, sent or copied. Afterwards it says how far the
 * question has come and what was answered. It never says more than the council's receipt does.
 */
import { useRef, useState } from 'preact/hooks'
import { askAboutPlan } from '../../contract/operations/ask-about-plan.ts'
import { useTriage } from '../area/index.ts'
import { type Ask, askedSoFar, askKey } from '../case-file/said-so-far.ts'
import { attachedNow, handedKey, sendSmall } from '../case-file/small-drafts.ts'
import { useWords } from '../i18n/index.ts'
import { asksFirst } from './attach/still-open.ts'
import { Button, TextButton } from './button.tsx'
import { CopyWords } from './copy-words.tsx'
import { HowFar } from './how-far.tsx'
import { SmallAttach } from './small-attach.tsx'
import { SmallWords, useSmallWords } from './small-words.tsx'
import type { Mine } from './use-mine.ts'
import { WhoLooks } from './who-looks.tsx'
import { writtenIn } from './written-in.ts'

interface AskItProps {
  ask: Ask
  /** Where on the page it is asked, when what it is about does not tell it apart from others. */
  slot?: string
  /** The question as it stands ready. */
  question: string
  /** What to press; without it, “Ask this”. */
  label?: string
  mine: Mine
  /** Who gets it, when the plan says. */
  leader?: string | undefined
}

export function AskIt({ ask, slot = askKey(ask), question, label, mine, leader }: AskItProps) {
  const t = useWords('plan')
  const [isOpen, setOpen] = useState(false)
  const handed = mine.drafts[handedKey(slot)]?.text
  const before = handed ? askedSoFar(mine.items).find(({ envelopeId }) => envelopeId === handed) : undefined
  return (
    <div class="ask stack tightly noprint">
      {before && !isOpen && (
        <>
          <p class="small">
            <b>{t('ask.asked')}</b>{' '}
            <q lang={before.input.words?.lang}>{before.input.words?.text ?? question}</q>
          </p>
          <HowFar of={before} mine={mine} />
        </>
      )}
      {isOpen ? (
        <Writing {...{ ask, slot, question, mine, leader }} onDone={() => setOpen(false)} />
      ) : (
        <TextButton icon="chat" onPress={() => setOpen(true)}>
          {before ? t('ask.again') : (label ?? t('ask.this'))}
        </TextButton>
      )}
    </div>
  )
}

interface WritingProps extends Omit<AskItProps, 'label'> {
  slot: string
  onDone: () => void
}

function Writing({ ask, slot: key, question, mine, leader, onDone }: WritingProps) {
  const t = useWords('plan')
  const triage = useTriage()
  const isUnseen = mine.role === 'young-person' && typeof triage !== 'object'
  const kept = useSmallWords(key, mine.drafts[key], question)
  const [state, setState] = useState<'still' | 'working' | 'failed'>('still')
  // One opening is one envelope, however often Send is pressed.
  const id = useRef(crypto.randomUUID())
  async function hand() {
    if (asksFirst()) return
    setState('working')
    const text = kept.value.trim() ? kept.value : question
    try {
      await kept.keepAgain()
      await sendSmall(
        askAboutPlan,
        { ...ask, words: { text, ...writtenIn(text) }, ...(await attachedNow(key)) },
        { id: id.current, key, remembers: key },
      )
      onDone()
    } catch {
      setState('failed')
    }
  }
  return (
    <div class="panel stack">
      <SmallWords id={`ask-${key.replaceAll('/', '-')}`} kept={kept} label={t('ask.label')} />
      <SmallAttach draftKey={key} />
      <p class="small muted">{leader ? t('goesTo', { name: leader }) : t('goesTo.nobody')}</p>
      {state === 'failed' && (
        <p class="save bad" role="alert">
          {t('send.failed')}
        </p>
      )}
      {mine.isJoined && isUnseen && <WhoLooks triage={triage} />}
      <div class="row">
        {mine.isJoined && !isUnseen && (
          <Button small icon="send" working={state === 'working'} onPress={() => void hand()}>
            {t('ask.send')}
          </Button>
        )}
        <CopyWords text={kept.value} />
        <TextButton onPress={onDone}>{t('ask.close')}</TextButton>
      </div>
    </div>
  )
}
