/**
 * The photo on the screen. What is painted on it is painted as it will be kept; boxes lie over it as things that can be
 * taken hold of, by pointer or by arrow keys (with Shift they change their size).
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import { useWords } from '../../i18n/index.ts'
import { STEP } from './box-buttons.tsx'
import { drawPhoto } from './draw.ts'
import type { Mode } from './edit-photo.tsx'
import { type Box, type Edits, moved, type Stroke, sizeAfter, sized, WHOLE } from './edits.ts'
import { GrabBox } from './grab-box.tsx'
import type { OpenedPhoto } from './photo-question.ts'

const BRUSH = 0.06

interface PhotoBoardProps {
  photo: OpenedPhoto
  edits: Edits
  mode: Mode
  chosen: number | undefined
  onChoose: (index: number) => void
  onCover: (index: number, box: Box, isSameStep?: boolean) => void
  onCut: (box: Box, isSameStep?: boolean) => void
  onPaint: (stroke: Stroke) => void
}

export function PhotoBoard(props: PhotoBoardProps) {
  const { photo, edits, mode, chosen, onChoose, onCover, onCut, onPaint } = props
  const t = useWords('attach')
  const canvas = useRef<HTMLCanvasElement>(null)
  const board = useRef<HTMLDivElement>(null)
  const [painting, setPainting] = useState<Stroke | undefined>()
  const isWorking = mode === 'cut' || mode === 'cover'
  const view = shownOf(edits, isWorking, painting)
  const size = sizeAfter(view, photo.preview.width, photo.preview.height)

  useEffect(() => {
    const pen = canvas.current?.getContext('2d')
    if (pen) drawPhoto(pen, photo.preview, photo.preview, view, size)
  })

  function at(event: PointerEvent): readonly [number, number] {
    const { left, top, width, height } = board.current!.getBoundingClientRect()
    return [inside((event.clientX - left) / width), inside((event.clientY - top) / height)]
  }
  function paint(event: PointerEvent) {
    if (mode !== 'cover' || event.target !== canvas.current || event.button !== 0) return
    canvas.current?.setPointerCapture(event.pointerId)
    setPainting({ points: [at(event)], brush: BRUSH })
  }

  return (
    <div class="board-wrap">
      <div class={isWorking ? 'photo-board working' : 'photo-board'} ref={board}>
        <canvas
          ref={canvas}
          width={size.width}
          height={size.height}
          role="img"
          aria-label={t('photo.shown')}
          onPointerDown={paint}
          onPointerMove={(event) =>
            painting && setPainting({ ...painting, points: [...painting.points, at(event)] })
          }
          onPointerUp={() => {
            if (painting) onPaint(painting)
            setPainting(undefined)
          }}
          onPointerCancel={() => setPainting(undefined)}
        />
        {mode === 'cut' && (
          <GrabBox
            board={board}
            box={edits.crop ?? WHOLE}
            look="frames"
            label={t('photo.cutBox')}
            onMove={(right, down, same) => onCut(moved(edits.crop ?? WHOLE, right, down), same)}
            onSize={(wider, taller, same) => onCut(sized(edits.crop ?? WHOLE, wider, taller), same)}
            step={STEP}
          />
        )}
        {mode === 'cover' &&
          edits.covers.map((cover, index) =>
            'box' in cover ? (
              <GrabBox
                // biome-ignore lint/suspicious/noArrayIndexKey: a cover is known by its place in the list
                key={index}
                board={board}
                box={cover.box}
                look={index === chosen ? 'covers chosen-cover' : 'covers'}
                label={t('photo.coverBox', { number: index + 1 })}
                onChoose={() => onChoose(index)}
                onMove={(right, down, same) => onCover(index, moved(cover.box, right, down), same)}
                onSize={(wider, taller, same) => onCover(index, sized(cover.box, wider, taller), same)}
                step={STEP}
              />
            ) : null,
          )}
      </div>
    </div>
  )
}

/** While somebody works on it, all of it is there; else it is as it will be kept. */
function shownOf({ turns, crop, covers }: Edits, isWorking: boolean, painting: Stroke | undefined): Edits {
  const all = painting ? [...covers, { stroke: painting }] : covers
  return { turns, covers: all, ...(crop && !isWorking ? { crop } : {}) }
}

const inside = (value: number) => Math.min(1, Math.max(0, value))
