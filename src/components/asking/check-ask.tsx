/** A look at all of it before it goes. It says who reads it, and that nothing is booked until the council answers. */
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import type { Sealed } from '../../../contract/operation.ts'
import { type Answers, askDrafts, withoutAsk } from '../../case-file/ask-drafts.ts'
import { dayInWords, timeInWords, to, useWords } from '../../i18n/index.ts'
import { send } from '../../sync/index.ts'
import { Banner } from '../banner.tsx'
import { Button } from '../button.tsx'
import { Page } from '../page.tsx'
import { writtenIn } from '../written-in.ts'
import type { About, Field, Question } from './asking.ts'
import { many, one } from './asking.ts'
import type { ScreensProps } from './asking-pages.tsx'
import { slotsFor } from './slots-field.tsx'

interface CheckAskProps<O extends Sealed> extends ScreensProps<O> {
  questions: readonly Question[]
  answers: Answers
  onBack: () => void
}

export function CheckAsk<O extends Sealed>(props: CheckAskProps<O>) {
  const { asking, about, draft, isJoined, questions, answers, onBack } = props
  const t = useWords('people-beside-me')
  const common = useWords('common')
  const { route } = useLocation()
  const [state, setState] = useState<'still' | 'working' | 'failed'>('still')
  const input = asking.inputOf(answers, about)
  const warning = asking.warning?.(answers)

  async function hand() {
    if (!input) return
    setState('working')
    try {
      const id = draft ? { id: draft.envelopeId } : {}
      await send(asking.operation, input, askDrafts, (old) => withoutAsk(old, asking.slug), id)
      route(to(asking.leadsTo ?? 'people-beside-me'))
    } catch {
      setState('failed')
    }
  }

  return (
    <Page title={t('title')} close={{ label: common('back'), onClose: onBack }}>
      <div class="wrap stack">
        <h1>{t('check.title')}</h1>
        <p>{t(asking.title)}</p>
        <dl class="stack">
          {questions.flatMap(({ fields }) =>
            fields.map((field) => <Answer key={field.id} field={field} answers={answers} about={about} />),
          )}
        </dl>
        {warning && <Banner title={t(warning)} tone="warm" />}
        <p class="banner">{t(asking.readers)}</p>
        <p class="small muted">{t(asking.leadsTo ? 'check.notYetReach' : 'check.notYet')}</p>
        {state === 'failed' && (
          <p class="save bad" role="alert">
            {t('check.failed')}
          </p>
        )}
        {isJoined ? (
          <Button
            wide
            icon="send"
            working={state === 'working'}
            cannotYet={input ? undefined : t(asking.needs)}
            onPress={() => void hand()}
          >
            {t(asking.leadsTo ? 'check.keep' : 'check.send')}
          </Button>
        ) : (
          <>
            <p class="banner">{t('check.notLinked')}</p>
            <Button wide to={to('join')}>
              {t('check.code')}
            </Button>
          </>
        )}
        <Button wide kind="second" onPress={onBack}>
          {t('check.change')}
        </Button>
      </div>
    </Page>
  )
}

function Answer({ field, answers, about }: { field: Field; answers: Answers; about: About }) {
  const t = useWords('people-beside-me')
  if (field.kind === 'note' || field.kind === 'supporter-rule' || field.kind === 'write-instead') return null
  const said = inWords()
  if (said.length === 0) return null
  const isOwn = field.kind === 'words' || field.kind === 'line'
  return (
    <div>
      <dt class="label">{t(field.label)}</dt>
      {said.map((text) => (
        <dd
          key={text}
          class={isOwn ? 'own' : undefined}
          {...(isOwn ? { ...writtenIn(text), translate: false } : {})}
        >
          {text}
        </dd>
      ))}
    </div>
  )

  function inWords(): readonly string[] {
    switch (field.kind) {
      case 'one':
        return field.options
          .filter(({ value }) => value === one(answers, field.id))
          .map(({ label }) => t(label))
      case 'several':
        return field.options
          .filter(({ value }) => many(answers, field.id).includes(value))
          .map(({ label }) => t(label))
      case 'child':
        return about.children.filter(({ id }) => id === one(answers, field.id)).map(({ name }) => name)
      case 'slots': {
        const { ahead } = slotsFor(about, field.of)
        return many(answers, 'slots').flatMap((id) => {
          const slot = ahead.find((one) => one.id === id)
          return slot ? t('slots.when', { day: dayInWords(slot.day), time: timeInWords(slot.time) }) : []
        })
      }
      default: {
        const text = one(answers, field.id)
        return text ? [text] : []
      }
    }
  }
}
