/** A page to write on. Every letter is kept as it is written, and who will read it is on the screen before the first. */
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import {
  keepLetter,
  LETTER_WORDS,
  type LetterDraft,
  letterPlace,
  letterTexts,
  withLetter,
} from '../../case-file/letter-draft.ts'
import { AttachField, type Holder } from '../../components/attach/attach-field.tsx'
import { asksFirst } from '../../components/attach/still-open.ts'
import { Button, TextButton } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { CouncilWords } from '../../components/council-words.tsx'
import { Dictate } from '../../components/dictation/dictate.tsx'
import { Foot } from '../../components/foot.tsx'
import { Icon } from '../../components/icon.tsx'
import { Beside } from '../../components/other-words.tsx'
import { Page } from '../../components/page.tsx'
import { SaveStrip } from '../../components/save-strip.tsx'
import type { Steps } from '../../components/steps.ts'
import { useBeside } from '../../components/use-beside.ts'
import { type Kept, useKept } from '../../components/use-kept.ts'
import { WhoReads } from '../../components/who-reads.tsx'
import { WordsArea } from '../../components/words-area.tsx'
import { WritesIn } from '../../components/writes-in.tsx'
import { writtenIn } from '../../components/written-in.ts'
import { to, useWords } from '../../i18n/index.ts'
import { tooLongBy } from './send.ts'
import type { Sending } from './sending.ts'

/** More than may go is kept all the same, and said: nothing that was written or pasted is cut. */
const KEPT_LETTERS = 200_000

const holder: Holder<LetterDraft> = {
  at: letterPlace,
  field: 'letter',
  read: ({ attachments = [] }) => attachments,
  write: (old, attachments) => withLetter(old, { attachments }),
}

interface Props {
  draft: LetterDraft
  sending: Sending
  steps: Steps
}

export function WriteScreen({ draft, sending, steps }: Props) {
  const t = useWords('write-letter')
  const common = useWords('common')
  const { route } = useLocation()
  const [undone, setUndone] = useState(false)
  const keep = useBeside(letterPlace, draft, letterTexts)
  const kept = useKept(draft.text ?? '', draft.before, (text, before) =>
    keep((old) => withLetter(old, { text, ...writtenIn(text), ...(before === undefined ? {} : { before }) })),
  )
  const leave = (where: () => void) => {
    if (!asksFirst()) void kept.settle().then((isKept) => isKept && where())
  }
  const change = (text: string, isStep = false) => {
    setUndone(false)
    kept.change(text, isStep)
  }
  const tooMany = tooLongBy(kept.value)
  return (
    <Page
      title={t('title')}
      tight
      close={{ label: common('saveAndClose'), onClose: () => leave(() => route(to(''))) }}
    >
      <div class="wrap stack question">
        <div class="row apart">
          <SaveState kept={kept} savedAt={draft.savedAt} />
          {kept.undo && (
            <TextButton
              icon="undo"
              onPress={() => {
                kept.undo?.()
                setUndone(true)
              }}
            >
              {common('undo')}
            </TextButton>
          )}
        </div>
        <p class="vh" role="status">
          {undone ? t('undone') : ''}
        </p>
        <Beside
          where={LETTER_WORDS}
          text={kept.value}
          onText={(text) => change(text, true)}
          settle={kept.settle}
        />
        <WordsArea
          id="letter"
          isHeading
          label={t('heading')}
          hint={t('hint')}
          text={kept.value}
          {...writtenIn(kept.value)}
          rows={12}
          maxLength={KEPT_LETTERS}
          error={tooMany > 0 ? t('tooLong', { count: tooMany }) : undefined}
          onInput={(text) => change(text)}
          onLeave={kept.hurry}
        />
        <Dictate text={kept.value} onText={(text) => change(text, true)} />
        {sending.children.length > 1 && (
          <Choice
            name="about"
            legend={t('about')}
            hint={t('about.hint')}
            several
            options={sending.children.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={draft.children ?? []}
            onChange={(children) => void keepLetter({ children })}
          />
        )}
        <h2>{t('with')}</h2>
        <p class="muted">{t('with.hint')}</p>
        <AttachField holder={holder}>
          <Button kind="second" icon="pencil" wide to={to('draw-picture')}>
            {t('draw')}
          </Button>
        </AttachField>
        <WritesIn />
        <WhoReads
          readers={sending.readers.map(({ name, role, also }) => ({
            name,
            role,
            also: also && <CouncilWords text={also} />,
          }))}
        >
          {sending.readers.length === 0 && <p>{t('who.notKnown')}</p>}
        </WhoReads>
      </div>
      <Foot>
        <Button wide onward onPress={() => leave(() => steps.go('check'))}>
          {t('toCheck')}
        </Button>
      </Foot>
    </Page>
  )
}

function SaveState({ kept: { state }, savedAt }: { kept: Kept<string>; savedAt: string | undefined }) {
  const t = useWords('write-letter')
  if (state === 'full')
    return (
      <p class="save bad" role="alert">
        <Icon name="look" size="sm" />
        <span>{t('full')}</span>
      </p>
    )
  if (state !== 'still') return <SaveStrip state={state} />
  return savedAt ? <SaveStrip state="saved" at={savedAt} /> : <p class="save small">{t('stays')}</p>
}
