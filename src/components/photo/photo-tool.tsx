/**
 * Takes or chooses a photo, shows it as it will be, and keeps it. Where and when it was taken is left out, it is made
 * small enough for cheap data, and what is nobody's business can be cut off or covered first.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import { useWords } from '../../i18n/index.ts'
import { FullError } from '../../store/index.ts'
import type { ToolProps } from '../attach/tool.ts'
import { Banner } from '../banner.tsx'
import { Button, TextButton } from '../button.tsx'
import { ChoosePhoto } from './choose-photo.tsx'
import { EditPhoto } from './edit-photo.tsx'
import { type Edits, noEdits } from './edits.ts'
import type { OpenedPhoto, WhyNot } from './photo-question.ts'
import { type PhotoWork, startPhotoWork } from './photo-work.ts'

type State =
  | { readonly is: 'choosing' }
  | { readonly is: 'opening' }
  | { readonly is: 'not'; readonly why: WhyNot; readonly file: Blob }
  | { readonly is: 'looking'; readonly photo: OpenedPhoto }

export function PhotoTool({ young, keep, onKept, onClose }: ToolProps) {
  const t = useWords('attach')
  const [state, setState] = useState<State>({ is: 'choosing' })
  const [keeping, setKeeping] = useState<'still' | 'working' | 'full' | 'failed'>('still')
  const [edits, setEdits] = useState<readonly Edits[]>([noEdits])
  const work = useRef<PhotoWork | undefined>(undefined)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
    return () => work.current?.end()
  }, [])

  async function open(file: Blob) {
    work.current?.end()
    const mine = startPhotoWork()
    work.current = mine
    setState({ is: 'opening' })
    setKeeping('still')
    const opened = await mine.open(file)
    // Another was chosen meanwhile, or it was stopped.
    if (mine !== work.current) return
    setEdits([noEdits])
    setState(opened.is === 'opened' ? { is: 'looking', photo: opened } : { is: 'not', why: opened.why, file })
  }

  async function keepIt() {
    setKeeping('working')
    const finished = await work.current?.finish(edits.at(-1) ?? noEdits)
    if (finished?.is !== 'finished') return setKeeping('failed')
    try {
      await keep(finished.bytes, { kind: 'photo', type: finished.type })
      onKept()
    } catch (error) {
      setKeeping(error instanceof FullError ? 'full' : 'failed')
    }
  }

  function stop() {
    work.current?.end()
    work.current = undefined
    setState({ is: 'choosing' })
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
          <EditPhoto photo={state.photo} steps={edits} onChange={setEdits} young={young} />
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
          <TextButton icon="close" onPress={onClose}>
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
