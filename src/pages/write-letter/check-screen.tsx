/** The letter as its readers will see it, who they are, and the only place from which it can go. */
import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { hasLetter, LETTER_WORDS, type LetterDraft } from '../../case-file/letter-draft.ts'
import { AttachedList } from '../../components/attach/attached-list.tsx'
import { Banner } from '../../components/banner.tsx'
import { Button, TextButton } from '../../components/button.tsx'
import { CouncilWords } from '../../components/council-words.tsx'
import { Icon } from '../../components/icon.tsx'
import { BesideAtCheck } from '../../components/other-words.tsx'
import { Page } from '../../components/page.tsx'
import { PrintCopy } from '../../components/paper/print-copy.tsx'
import { PrintCover } from '../../components/paper/print-cover.tsx'
import { SaveStrip } from '../../components/save-strip.tsx'
import type { Steps } from '../../components/steps.ts'
import { useOffline } from '../../components/use-offline.ts'
import { to, useWords } from '../../i18n/index.ts'
import { FullError } from '../../store/index.ts'
import { sendLetter, tooLongBy } from './send.ts'
import type { Sending } from './sending.ts'

interface Props {
  draft: LetterDraft
  sending: Sending
  steps: Steps
}

export function CheckScreen({ draft, sending, steps }: Props) {
  const t = useWords('write-letter')
  const common = useWords('common')
  const { route } = useLocation()
  const [going, setGoing] = useState<'still' | 'going' | 'full' | 'failed'>('still')
  const isPainting = usePaintedAgain(draft)
  const { conference } = sending

  async function go(): Promise<void> {
    if (!conference || going === 'going') return
    setGoing('going')
    try {
      await sendLetter(draft, conference.id)
      route(to('my-words'))
    } catch (error) {
      // Nothing has gone, and nothing is lost: the letter is still the draft.
      setGoing(error instanceof FullError ? 'full' : 'failed')
    }
  }

  return (
    <Page title={t('title')} back={{ onBack: () => steps.back('write'), label: common('back') }}>
      <div class="wrap stack check">
        <PrintCover hasArrived={false} />
        <h1 class="noprint">{t('check.title')}</h1>
        <p class="noprint">
          <b>{t('check.notSent')}</b>
        </p>
        {draft.savedAt && <SaveStrip state="saved" at={draft.savedAt} />}
        {hasLetter(draft) ? (
          <>
            <BesideAtCheck where={[LETTER_WORDS]} onLook={() => steps.back('write')} />
            <About draft={draft} sending={sending} />
            {draft.text?.trim() && (
              <p class="said own" lang={draft.lang} dir={draft.dir} translate={false}>
                {draft.text}
              </p>
            )}
            <AttachedList list={draft.attachments} />
            <TextButton icon="pencil" onPress={() => steps.back('write')}>
              {t('check.change')}
            </TextButton>
            <WhoGets sending={sending} />
            <Ways
              {...{ going, sending, isPainting, tooMany: tooLongBy(draft.text ?? '') }}
              onSend={() => void go()}
            />
          </>
        ) : (
          <Banner title={t('check.empty')} icon="pencil" />
        )}
        <Button kind="second" to={to('')}>
          {t('check.keep')}
        </Button>
        {hasLetter(draft) && <PrintCopy />}
      </div>
    </Page>
  )
}

/** What was drawn on since it was put into the letter is painted again before it can go. */
function usePaintedAgain(draft: LetterDraft): boolean {
  const [isPainting, setPainting] = useState(draft.attachments?.some(({ drawn }) => drawn) ?? false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the look at it begins
  useEffect(() => {
    if (isPainting)
      void import('../../components/drawing/hand-picture.ts')
        .then(({ freshenLetter }) => freshenLetter(draft))
        .catch(() => undefined) // then it goes as it is on the screen
        .then(() => setPainting(false))
  }, [])
  return isPainting
}

function About({ draft, sending }: Omit<Props, 'steps'>) {
  const t = useWords('write-letter')
  const names = sending.children.filter(({ id }) => draft.children?.includes(id)).map(({ name }) => name)
  return names.length > 0 ? (
    <p>
      {t('check.about')} <bdi>{names.join(', ')}</bdi>
    </p>
  ) : null
}

function WhoGets({ sending: { readers } }: Pick<Props, 'sending'>) {
  const t = useWords('write-letter')
  if (readers.length === 0) return null
  return (
    <section class="sec" aria-labelledby="who-gets">
      <h2 id="who-gets">{t('check.whoGets')}</h2>
      <ul class="rows">
        {readers.map(({ name, role, also }) => (
          <li key={name} class="task">
            <Icon name="person" />
            <div>
              <b>
                <bdi>{name}</bdi>
              </b>
              <p class="muted small">{role}</p>
              {also && <CouncilWords text={also} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface WaysProps extends Pick<Props, 'sending'> {
  going: 'still' | 'going' | 'full' | 'failed'
  isPainting: boolean
  tooMany: number
  onSend: () => void
}

function Ways({ going, sending, isPainting, tooMany, onSend }: WaysProps) {
  const t = useWords('write-letter')
  const isOffline = useOffline()
  if (!sending.isJoined)
    return (
      <>
        <Banner title={t('check.needCode')} icon="letter">
          {t('check.needCodeText')}
        </Banner>
        <Button to={to('join')} onward>
          {t('check.putInCode')}
        </Button>
      </>
    )
  if (!sending.conference)
    return (
      <Banner title={t('check.noMeeting')} icon="calendar">
        {t('check.noMeetingText')}
      </Banner>
    )
  return (
    <>
      <div class="noprint stack">
        <Banner title={t('check.cannotTakeBack')} tone="warm" icon="info" />
        {isOffline && <Banner title={t('check.offline')} icon="offline" />}
      </div>
      {(going === 'full' || going === 'failed') && (
        <Banner
          title={going === 'full' ? t('check.couldNotFull') : t('check.couldNot')}
          tone="bad"
          announce
        />
      )}
      <Button
        icon="send"
        working={going === 'going' || isPainting}
        cannotYet={tooMany > 0 ? t('tooLong', { count: tooMany }) : undefined}
        onPress={onSend}
      >
        {going === 'going' ? t('check.sending') : t('check.send')}
      </Button>
    </>
  )
}
