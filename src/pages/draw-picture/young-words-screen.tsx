/** A young person gives the picture its words and chooses who sees it. Nobody does until they press the other button. */
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { type DrawingHead, headOf } from '../../case-file/drawings.ts'
import {
  type ForWhom,
  type Thing,
  type WishesDraft,
  wishesPlace,
  withThing,
} from '../../case-file/wishes-draft.ts'
import { AttachField, type Holder } from '../../components/attach/attach-field.tsx'
import { Banner } from '../../components/banner.tsx'
import { Button, TextButton } from '../../components/button.tsx'
import { putInThing } from '../../components/drawing/hand-picture.ts'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { beginAt } from '../../components/steps.ts'
import { takeOut } from '../../components/take-out-thing.ts'
import { beforehand, WhoSees } from '../../components/who-sees.tsx'
import { YoungPause } from '../../components/young-pause.tsx'
import { to, today, useWords } from '../../i18n/index.ts'
import { FullError } from '../../store/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { DrawingState } from './drawing-state.tsx'
import type { ScreenProps } from './page.tsx'
import { PictureWordsFields, usePictureWords } from './picture-words.tsx'

export function YoungWordsScreen(props: ScreenProps & { id: string }) {
  const t = useWords('draw-picture')
  const head = usePlace(headOf(props.id))
  const draft = usePlace(wishesPlace)
  if (!head || !draft) return <Loading title={t('title')} />
  // When a grown-up has to act is said before free text, once a day, and never after it.
  if (draft.pausedOn !== today()) return <YoungPause onBack={() => props.steps.back(`draw/${props.id}`)} />
  return <Words {...props} head={head} draft={draft} />
}

function Words({
  steps,
  file,
  id,
  head,
  draft,
}: ScreenProps & { id: string; head: DrawingHead; draft: WishesDraft }) {
  const t = useWords('draw-picture')
  const { route } = useLocation()
  const advocate = file.advocates?.[0]
  const [thing] = useState<Pick<Thing, 'id' | 'forWhom'>>(
    () =>
      draft.things?.find(({ drawn }) => drawn?.id === id) ?? {
        id: crypto.randomUUID(),
        forWhom: beforehand(advocate),
      },
  )
  const [whom, setWhom] = useState(thing.forWhom ?? 'me')
  const [state, setState] = useState<'still' | 'working' | 'failed' | 'full'>('still')
  const there = draft.things?.find((one) => one.id === thing.id)
  const kept = usePictureWords(id, head)
  const hasPicture = head.length > 0
  const hasWords =
    Boolean(kept.value.title?.trim() || kept.value.about?.text.trim()) ||
    (there?.attachments?.length ?? 0) > 0

  async function keepIt(): Promise<void> {
    if (state === 'working') return
    setState('working')
    try {
      if (!(await kept.settle())) return setState('failed')
      await putInThing(id, { id: thing.id, forWhom: whom })
      beginAt('check')
      route(to('share-wishes'))
    } catch (error) {
      setState(error instanceof FullError ? 'full' : 'failed')
    }
  }

  return (
    <Page title={t('title')} back={{ onBack: () => steps.back(`draw/${id}`), label: t('back') }}>
      <div class="wrap sec stack">
        <h1>{hasPicture ? t('words.title') : t('words.titleNone')}</h1>
        <p>{hasPicture ? t('words.lead') : t('words.leadNone')}</p>
        <PictureWordsFields id={id} kept={kept} hasPicture={hasPicture} />
        <AttachField young tools={['voice']} holder={voiceOf(thing.id, id, whom)} />
        <DrawingState state={kept.state} isYoung />
        <WhoSees chosen={whom} advocate={advocate} neverForEveryone={false} onChange={setWhom} />
        {state === 'full' && <Banner tone="bad" title={t('state.full')} />}
        {state === 'failed' && <Banner tone="bad" title={t('words.failed')} />}
        <Button
          wide
          working={state === 'working'}
          cannotYet={hasPicture || hasWords ? undefined : t('words.first')}
          onPress={() => void keepIt()}
        >
          {t('words.keep')}
        </Button>
        {there && (
          <TextButton
            onPress={() =>
              void kept
                .settle()
                .then(() => takeOut(there))
                .then(() => steps.go('list'))
            }
          >
            {t('words.notShown')}
          </TextButton>
        )}
      </div>
    </Page>
  )
}

/** What they say about the picture in their own voice. The first of it makes the thing; the picture is painted later. */
function voiceOf(thingId: string, id: string, forWhom: ForWhom): Holder<WishesDraft> {
  const found = ({ things }: WishesDraft) => things?.find((one) => one.id === thingId)
  const all = (draft: WishesDraft) => found(draft)?.attachments ?? []
  return {
    at: wishesPlace,
    field: `thing/${thingId}`,
    read: (draft) => all(draft).filter(({ kind }) => kind === 'voice'),
    write: (draft, voices) =>
      withThing(draft, {
        ...(found(draft) ?? {
          id: thingId,
          question: 'picture',
          forWhom,
          drawn: { id, changedAt: undefined },
        }),
        attachments: [...all(draft).filter(({ kind }) => kind !== 'voice'), ...voices],
      }),
  }
}
