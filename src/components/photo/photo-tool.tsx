/**
 * Takes or chooses a photo, shows it as it will be, and keeps it. Where and when it was taken is left out, it is made
 * small enough for cheap data, and what is nobody's business can be cut off or covered first.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useWords } from '../../i18n/index.ts'
import { FullError } from '../../store/index.ts'
import { stillOpen } from '../attach/still-open.ts'
import type { ToolProps } from '../attach/tool.ts'
import { Banner } from '../banner.tsx'
import { Button, TextButton } from '../button.tsx'
import { AddIt } from './add-it.tsx'
import { ChoosePhoto } from './choose-photo.tsx'
import { EditPhoto } from './edit-photo.tsx'
import { type Edits, noEdits } from './edits.ts'
import { dropOpened, insteadOfOpened, keepEdits, keepOpened, openedBefore } from './opened-photo.ts'
import type { OpenedPhoto, WhyNot } from './photo-question.ts'
import { type PhotoWork, startPhotoWork } from './photo-work.ts'

type State =
  | { readonly is: 'choosing' }
  | { readonly is: 'opening' }
  | { readonly is: 'not'; readonly why: WhyNot; readonly file: Blob }
  | { readonly is: 'looking'; readonly photo: OpenedPhoto }

export function PhotoTool({ young, keep, opened, onKept, onClose }: ToolProps) {
  const t = useWords('attach')
  const [state, setState] = useState<State>({ is: 'choosing' })
  const [keeping, setKeeping] = useState<'still' | 'working' | 'full' | 'failed'>('still')
  const [edits, setEdits] = useState<readonly Edits[]>([noEdits])
  /** Somebody leads on: whether the photo is to be added is asked once. */
  const [asks, setAsks] = useState<'not-yet' | 'now' | 'asked'>('not-yet')
  const work = useRef<PhotoWork | undefined>(undefined)
  /** One after another: the worker answers one question at a time, and what is kept last is what was done last. */
  const line = useRef<Promise<unknown>>(Promise.resolve())
  const heading = useRef<HTMLHeadingElement>(null)
  const isLooking = state.is === 'looking'

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the tool is opened
  useEffect(() => {
    heading.current?.focus()
    void openedBefore(opened).then(
      (before) => before && open(before.file, before.edits),
      () => undefined, // then it is chosen anew
    )
    // What is being kept is kept first: whoever goes on at once loses nothing.
    return () => void line.current.then(() => work.current?.end())
  }, [])

  // Before anything can be pressed: whoever is quick is asked too.
  useLayoutEffect(() => {
    if (!isLooking) return
    return stillOpen(() => {
      if (asks !== 'not-yet') return false
      setAsks('now')
      return true
    })
  }, [isLooking, asks])

  function inLine<T>(next: () => Promise<T>): Promise<T> {
    const mine = line.current.then(next)
    line.current = mine.catch(() => undefined)
    return mine
  }

  async function open(file: Blob, before?: Edits) {
    work.current?.end()
    const mine = startPhotoWork()
    work.current = mine
    setState({ is: 'opening' })
    setKeeping('still')
    setAsks('not-yet')
    // In line as a whole, so that whoever leaves while it is being opened finds it here again.
    await inLine(async () => {
      const found = await mine.open(file)
      // Another was chosen meanwhile, or it was stopped.
      if (mine !== work.current) return
      setEdits([before ?? noEdits])
      setState(found.is === 'opened' ? { is: 'looking', photo: found } : { is: 'not', why: found.why, file })
      if (found.is !== 'opened' || before) return
      const whole = await mine.finish(noEdits)
      if (whole.is === 'finished' && mine === work.current) await keepOpened(opened, whole.bytes)
    }).catch(() => undefined) // a phone without room: it can still be added or not, and adding says so
  }

  function change(steps: readonly Edits[]) {
    setEdits(steps)
    void inLine(() => keepEdits(opened, steps.at(-1) ?? noEdits)).catch(() => undefined) // as above
  }

  async function keepIt() {
    setKeeping('working')
    try {
      await inLine(async () => {
        const finished = await work.current?.finish(edits.at(-1) ?? noEdits)
        if (finished?.is !== 'finished') return setKeeping('failed')
        await keep(finished.bytes, { kind: 'photo', type: finished.type }, await insteadOfOpened(opened))
        onKept()
      })
    } catch (error) {
      setKeeping(error instanceof FullError ? 'full' : 'failed')
    }
  }

  function stop() {
    work.current?.end()
    work.current = undefined
    setState({ is: 'choosing' })
    void inLine(() => dropOpened(opened)).catch(() => undefined) // it is offered once more, and goes with nothing
  }

  function leaveIt() {
    stop()
    onClose()
  }

  return (
    <div class="panel tool stack">
      <h2 tabIndex={-1} ref={heading}>
        {t('photo.title')}
      </h2>
      {state.is === 'not' && <NotThis why={state.why} onAgain={() => void open(state.file)} />}
      {(state.is === 'choosing' || state.is === 'not') && (
        <>
          <ChoosePhoto young={young} onFile={(file) => void open(file)} />
          <Button kind="second" onPress={onClose}>
            {t('close')}
          </Button>
        </>
      )}
      {state.is === 'opening' && (
        <>
          <p class="save" role="status">
            {t('photo.opening')}
          </p>
          <Button kind="second" onPress={stop}>
            {t('stop')}
          </Button>
        </>
      )}
      {state.is === 'looking' && (
        <>
          <EditPhoto photo={state.photo} steps={edits} onChange={change} young={young} />
          {asks === 'now' && (
            <AddIt
              isWorking={keeping === 'working'}
              onAdd={() => void keepIt()}
              onLater={() => setAsks('asked')}
            />
          )}
          {keeping === 'full' && (
            <Banner title={t('full')} tone="bad" announce>
              <p>{t('fullText')}</p>
            </Banner>
          )}
          {keeping === 'failed' && (
            <Banner title={t('failed')} tone="bad" announce>
              <p>{t('failedText')}</p>
            </Banner>
          )}
          <div class="btns">
            <Button icon="check" working={keeping === 'working'} onPress={() => void keepIt()}>
              {keeping === 'working' ? t('photo.keeping') : t('photo.keep')}
            </Button>
            <Button kind="second" icon="camera" onPress={stop}>
              {t('photo.other')}
            </Button>
          </div>
          <TextButton icon="close" onPress={leaveIt}>
            {t('photo.leave')}
          </TextButton>
        </>
      )}
    </div>
  )
}

function NotThis({ why, onAgain }: { why: WhyNot; onAgain: () => void }) {
  const t = useWords('attach')
  const text = {
    empty: t('photo.not.empty'),
    'too-large': t('photo.not.tooLarge'),
    'too-many-dots': t('photo.not.tooManyDots'),
    'not-a-photo': t('photo.not.notPhoto'),
    moving: t('photo.not.moving'),
    broken: t('photo.not.broken'),
    'needs-internet': t('photo.not.needsInternet'),
    'gave-up': t('photo.not.gaveUp'),
  }[why]
  return (
    <Banner title={t('photo.not')} tone="warm" icon="picture" announce>
      <p>{text}</p>
      {(why === 'needs-internet' || why === 'gave-up') && (
        <TextButton onPress={onAgain}>{t('again')}</TextButton>
      )}
    </Banner>
  )
}
