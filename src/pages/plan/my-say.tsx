/**
 * What I say about one step, beside what the council says and never over it.
 *
 * A note is this person's alone until they choose to send it with their word. Pressing Send twice is one envelope.
 */
import { useRef, useState } from 'preact/hooks'
import type { Plan, PlanAction } from '../../../contract/case-file.ts'
import type { InputOf } from '../../../contract/operation.ts'
import { sayHowActionGoes } from '../../../contract/operations/say-how-action-goes.ts'
import { type Handed, saidOfActions } from '../../case-file/said-so-far.ts'
import { attachedNow, sendSmall } from '../../case-file/small-drafts.ts'
import { asksFirst } from '../../components/attach/still-open.ts'
import { TextButton } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { HowFar } from '../../components/how-far.tsx'
import { SmallAttach } from '../../components/small-attach.tsx'
import { SmallWords, useSmallWords } from '../../components/small-words.tsx'
import type { Mine } from '../../components/use-mine.ts'
import { writtenIn } from '../../components/written-in.ts'
import { type KeyOf, useWords } from '../../i18n/index.ts'
import { leaderOf } from './leader.ts'
import { SendRow } from './send-row.tsx'

type Says = InputOf<typeof sayHowActionGoes>['says']
type Key = KeyOf<'plan'>

/** The same four for everybody's steps; of another's step they are said as somebody looking on says them. */
const mineWords: Readonly<Record<Says, Key>> = {
  doing: 'say.doing',
  'think-done': 'say.done',
  stuck: 'say.stuck',
  'dont-understand': 'say.unclear',
}
const theirWords: Readonly<Record<Says, Key>> = {
  doing: 'say.theirs.doing',
  'think-done': 'say.theirs.done',
  stuck: 'say.theirs.stuck',
  'dont-understand': 'say.unclear',
}
const order: readonly Says[] = ['doing', 'think-done', 'stuck', 'dont-understand']

interface MySayProps {
  plan: Plan
  action: PlanAction
  isMine: boolean
  mine: Mine
  /** What this person said of this step, newest first. */
  said: readonly Handed<InputOf<typeof sayHowActionGoes>>[]
}

export function MySay(props: MySayProps) {
  const { mine, said, isMine, action } = props
  const note = mine.drafts[noteKey(action.id)]
  const hasNote = Boolean(note?.text.trim() || note?.attachments?.length)
  const t = useWords('plan')
  const [isOpen, setOpen] = useState(false)
  const last = said[0]
  const words = isMine ? mineWords : theirWords
  return (
    <div class="my-say stack tightly">
      {last && (
        <div class="said stack tightly">
          <p>
            <b>{t('say.you', { what: t(words[last.input.says]) })}</b>
          </p>
          {last.input.note && (
            <p class="own" lang={last.input.note.lang} dir={last.input.note.dir} translate={false}>
              {last.input.note.text}
            </p>
          )}
          <HowFar of={last} mine={mine} />
        </div>
      )}
      {hasNote && !isOpen && <p class="small muted">{t('say.hasNote')}</p>}
      {isOpen ? (
        <Saying {...props} onDone={() => setOpen(false)} />
      ) : (
        <TextButton icon="chat" onPress={() => setOpen(true)}>
          {last ? t('say.again') : t('say.open')}
        </TextButton>
      )}
    </div>
  )
}

const noteKey = (actionId: string) => `note/${actionId}`

function Saying({ plan, action, isMine, mine, onDone }: MySayProps & { onDone: () => void }) {
  const t = useWords('plan')
  const key = noteKey(action.id)
  const kept = useSmallWords(key, mine.drafts[key])
  const [says, setSays] = useState<Says | undefined>()
  const [withNote, setWithNote] = useState(false)
  const [state, setState] = useState<'still' | 'working' | 'failed'>('still')
  const id = useRef(crypto.randomUUID())
  const words = isMine ? mineWords : theirWords
  const attachments = mine.drafts[key]?.attachments ?? []
  const hasText = kept.value.trim() !== ''
  const hasNote = hasText || attachments.length > 0

  async function hand() {
    if (!says || asksFirst()) return
    setState('working')
    const goesAlong = withNote && hasNote
    const input = {
      planId: plan.id,
      childId: plan.child.id,
      actionId: action.id,
      version: plan.version,
      says,
      ...(goesAlong && hasText ? { note: { text: kept.value, ...writtenIn(kept.value) } } : {}),
    }
    try {
      await (goesAlong ? kept.keepAgain() : kept.settle())
      const attached = goesAlong ? await attachedNow(key) : {}
      await sendSmall(
        sayHowActionGoes,
        { ...input, ...attached },
        { id: id.current, ...(goesAlong ? { key } : {}) },
      )
      onDone()
    } catch {
      setState('failed')
    }
  }

  const leader = leaderOf(plan)
  return (
    <div class="panel flat stack">
      <Choice
        name={`says-${action.id}`}
        legend={isMine ? t('say.mineQuestion') : t('say.theirsQuestion')}
        options={order.map((value) => ({ value, label: t(words[value]) }))}
        chosen={says ? [says] : []}
        onChange={([chosen]) => setSays(order.find((one) => one === chosen))}
      />
      <SmallWords id={`note-${action.id}`} kept={kept} label={t('note.label')} hint={t('note.hint')} />
      <SmallAttach draftKey={key} />
      {hasNote && (
        <Choice
          name={`with-${action.id}`}
          legend={t('note.label')}
          legendHidden
          several
          options={[{ value: 'yes', label: t('note.send'), hint: t('note.sendHint') }]}
          chosen={withNote ? ['yes'] : []}
          onChange={(chosen) => setWithNote(chosen.includes('yes'))}
        />
      )}
      <p class="small muted">
        {leader ? t('goesTo', { name: leader.name }) : t('goesTo.nobody')} {t('say.staysAsItIs')}
      </p>
      <SendRow
        kept={kept}
        state={state}
        isJoined={mine.isJoined}
        send={t('say.send')}
        cannotYet={says ? undefined : t('say.chooseFirst')}
        onSend={() => void hand()}
        onDone={onDone}
      />
    </div>
  )
}

/** What this person said of each step, by its id. */
export function saidByAction(mine: Mine): ReadonlyMap<string, MySayProps['said']> {
  const all = new Map<string, MySayProps['said'][number][]>()
  for (const said of saidOfActions(mine.items)) {
    const list = all.get(said.input.actionId)
    if (list) list.push(said)
    else all.set(said.input.actionId, [said])
  }
  return all
}
