/** What I want the core group to know: a few boxes, each kept as it is written, handed over together. */
import { useRef, useState } from 'preact/hooks'
import type { Plan } from '../../../contract/case-file.ts'
import type { InputOf } from '../../../contract/operation.ts'
import { updateCoreGroup } from '../../../contract/operations/update-core-group.ts'
import { saidToCoreGroup } from '../../case-file/said-so-far.ts'
import { attachedNow, attachedOf, sendSmall } from '../../case-file/small-drafts.ts'
import { AttachedList } from '../../components/attach/attached-list.tsx'
import { asksFirst } from '../../components/attach/still-open.ts'
import { Button } from '../../components/button.tsx'
import { Chips } from '../../components/chips.tsx'
import { HowFar } from '../../components/how-far.tsx'
import { SmallAttach } from '../../components/small-attach.tsx'
import { SmallWords, useSmallWords } from '../../components/small-words.tsx'
import type { Mine } from '../../components/use-mine.ts'
import { writtenIn } from '../../components/written-in.ts'
import { type KeyOf, useWords } from '../../i18n/index.ts'
import { leaderOf } from './leader.ts'
import { SendRow } from './send-row.tsx'

type About = InputOf<typeof updateCoreGroup>['parts'][number]['about']

const abouts: readonly { readonly about: About; readonly key: KeyOf<'plan'> }[] = [
  { about: 'going-well', key: 'tell.well' },
  { about: 'hard', key: 'tell.hard' },
  { about: 'help-wanted', key: 'tell.help' },
  { about: 'to-change', key: 'tell.change' },
  { about: 'question', key: 'tell.question' },
  { about: 'something-else', key: 'tell.else' },
]

export function TellCoreGroup({ plan, mine }: { plan: Plan; mine: Mine }) {
  const t = useWords('plan')
  const [isOpen, setOpen] = useState(false)
  const before = saidToCoreGroup(mine.items).filter(({ input }) => input.planId === plan.id)
  return (
    <div class={before.length > 0 ? 'stack' : 'stack noprint'}>
      <h3>{t('tell.title')}</h3>
      {before.slice(0, 3).map((handed) => (
        <div class="said stack tightly" key={handed.envelopeId}>
          {handed.input.parts.map(({ about, words, attachments }) => (
            <div key={about}>
              {words && (
                <p class="own" lang={words.lang} dir={words.dir} translate={false}>
                  {words.text}
                </p>
              )}
              <AttachedList list={attachments} />
            </div>
          ))}
          <HowFar of={handed} mine={mine} />
        </div>
      ))}
      {isOpen ? (
        <Writing {...{ plan, mine }} onDone={() => setOpen(false)} />
      ) : (
        <Button kind="second" icon="pencil" onPress={() => setOpen(true)}>
          {before.length > 0 ? t('tell.more') : t('tell.open')}
        </Button>
      )}
    </div>
  )
}

const keyOf = (plan: Plan, about: About) => `core-group/${plan.id}/${about}`

function Writing({ plan, mine, onDone }: { plan: Plan; mine: Mine; onDone: () => void }) {
  const t = useWords('plan')
  const [about, setAbout] = useState<About>('going-well')
  const [state, setState] = useState<'still' | 'working' | 'failed'>('still')
  const id = useRef(crypto.randomUUID())
  const leader = leaderOf(plan)
  const key = keyOf(plan, about)
  const kept = abouts.find((one) => one.about === about) ?? abouts[0]
  return (
    <div class="panel flat stack">
      <Chips
        label={t('tell.about')}
        chips={abouts.map((one) => ({ value: one.about, label: t(one.key) }))}
        chosen={about}
        onPress={(value) => setAbout(abouts.find((one) => one.about === value)?.about ?? about)}
      />
      <Box
        key={key}
        {...{ plan, about, mine, id: id.current, state, setState, onDone }}
        label={t(kept?.key ?? 'tell.else')}
      />
      <p class="small muted">{leader ? t('goesTo', { name: leader.name }) : t('goesTo.nobody')}</p>
    </div>
  )
}

interface BoxProps {
  plan: Plan
  about: About
  label: string
  mine: Mine
  id: string
  state: 'still' | 'working' | 'failed'
  setState: (state: BoxProps['state']) => void
  onDone: () => void
}

function Box({ plan, about, label, mine, id, state, setState, onDone }: BoxProps) {
  const t = useWords('plan')
  const key = keyOf(plan, about)
  const kept = useSmallWords(key, mine.drafts[key])
  const attached = attachedOf(mine.drafts[key])
  const hasText = kept.value.trim() !== ''
  async function hand() {
    if (asksFirst()) return
    setState('working')
    const words = hasText ? { words: { text: kept.value, ...writtenIn(kept.value) } } : {}
    try {
      await kept.keepAgain()
      await sendSmall(
        updateCoreGroup,
        {
          planId: plan.id,
          childId: plan.child.id,
          parts: [{ about, ...words, ...(await attachedNow(key)) }],
        },
        { id, key },
      )
      onDone()
    } catch {
      setState('failed')
    }
  }
  return (
    <div class="stack">
      <SmallWords id={`tell-${about}`} kept={kept} label={label} rows={4} />
      <SmallAttach draftKey={key} />
      <SendRow
        kept={kept}
        state={state}
        isJoined={mine.isJoined}
        send={t('tell.send')}
        cannotYet={hasText || attached.attachments ? undefined : t('tell.first')}
        onSend={() => void hand()}
        onDone={onDone}
      />
    </div>
  )
}
