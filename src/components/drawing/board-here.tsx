/** The board inside another page, and the two ways out: the picture goes into the field, or only the drawing is kept. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { isBlank } from '../../case-file/drawing.ts'
import { useWords } from '../../i18n/index.ts'
import { FullError, get } from '../../store/index.ts'
import { stillOpen } from '../attach/still-open.ts'
import { Banner } from '../banner.tsx'
import { Button } from '../button.tsx'
import { DrawingBoard } from './board.tsx'
import type { BoardHereProps } from './draw-here.tsx'
import { keepPicture } from './keep-picture.ts'
import { useDrawing } from './use-drawing.ts'

export function BoardHere<T>({ holder, onDone }: BoardHereProps<T>) {
  const t = useWords('draw-picture')
  const drawing = useDrawing(`in/${holder.at.name}/${holder.field}`, { isListed: false })
  const [state, setState] = useState<'still' | 'working' | 'failed' | 'full'>('still')
  const box = useRef<HTMLElement>(null)
  const isThere = drawing !== undefined
  const hasDrawn = drawing !== undefined && !isBlank(drawing.operations)
  const [asks, setAsks] = useState<'not-yet' | 'now'>('not-yet')
  useEffect(() => {
    if (isThere) box.current?.scrollIntoView({ block: 'start' })
  }, [isThere])
  useLayoutEffect(() => {
    if (!hasDrawn) return
    return stillOpen(() => {
      if (asks !== 'not-yet') return false
      setAsks('now')
      return true
    })
  }, [hasDrawn, asks])
  if (!drawing) return null

  async function put(): Promise<void> {
    if (!drawing || state === 'working') return
    setState('working')
    try {
      if (!(await drawing.settle())) return setState('failed')
      const gone = holder.read(await get(holder.at)).filter(({ kind }) => kind === 'picture')
      const words = gone[0]
      await keepPicture(
        drawing.operations,
        {
          ...(words?.title ? { title: words.title.text } : {}),
          ...(words?.about ? { about: words.about } : {}),
        },
        holder.at,
        (old, picture) =>
          holder.write(old, [...holder.read(old).filter(({ kind }) => kind !== 'picture'), picture]),
        gone,
      )
      onDone(true)
    } catch (error) {
      setState(error instanceof FullError ? 'full' : 'failed')
    }
  }

  return (
    <section class="stack drawing-here" aria-label={t('here.title')} ref={box}>
      <DrawingBoard drawing={drawing} />
      {(state === 'full' || drawing.state === 'full') && (
        <Banner title={t('state.full')} tone="bad" announce />
      )}
      {state === 'failed' && <Banner title={t('words.failed')} tone="bad" announce />}
      {asks === 'now' && <Banner title={t('here.ask')} tone="warm" icon="picture" announce />}
      <Button
        wide
        working={state === 'working'}
        cannotYet={isBlank(drawing.operations) ? t('here.first') : undefined}
        onPress={() => void put()}
      >
        {t('here.put')}
      </Button>
      <Button
        kind="second"
        wide
        onPress={() => void drawing.settle().then((isKept) => isKept && onDone(false))}
      >
        {t('here.close')}
      </Button>
    </section>
  )
}
