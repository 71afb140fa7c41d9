/**
 * The drawing board: paper made for fingers, and the same paper for keys, switches and voices.
 *
 * Whoever shows it opens the drawing (`useDrawing(id)`), gives it to the board, and takes `drawing.operations` to make
 * the picture that goes (`keep-picture.ts`) after `drawing.settle()`. The board shows no state of saving and sends
 * nothing. The picture never turns with the page's direction; the tools do.
 */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import {
  type Colour,
  fromPoints,
  type Operation,
  type Point,
  paperOf,
  type Size,
} from '../../case-file/drawing.ts'
import { language, useWords } from '../../i18n/index.ts'
import { onLocking } from '../../store/index.ts'
import { TextButton } from '../button.tsx'
import type { Tool } from './board-words.ts'
import { type FinishedLayer, finishedLayer } from './finished-layer.ts'
import { followPointer } from './follow-pointer.ts'
import { type LiveLayer, liveLayer } from './live-layer.ts'
import { groundOf } from './look.ts'
import { PaperPanel, StampPanel } from './panels.tsx'
import { PaperLayer } from './paper-layer.tsx'
import { PenPanel } from './pen-panel.tsx'
import { Swatches } from './swatches.tsx'
import { type Panel, Tools } from './tools.tsx'
import type { Drawing } from './use-drawing.ts'
import { useHeardSaid } from './use-heard-said.ts'
import { usePen } from './use-pen.ts'

interface Holding {
  readonly tool: Tool
  readonly colour: Colour
  readonly size: Size
  readonly stamp: string
}

export function DrawingBoard({ drawing }: { drawing: Drawing }) {
  const t = useWords('draw-picture')
  const [holding, setHolding] = useState<Holding>({
    tool: 'pen',
    colour: 'black',
    size: 'middle',
    stamp: 'heart',
  })
  const [panel, setPanel] = useState<Panel>()
  const [hasButtons, setButtons] = useState(false)
  const [said, say] = useHeardSaid()
  const target = useRef<HTMLDivElement>(null)
  const finishedCanvas = useRef<HTMLCanvasElement>(null)
  const liveCanvas = useRef<HTMLCanvasElement>(null)
  const layers = useRef<{ finished: FinishedLayer; live: LiveLayer } | undefined>(undefined)
  const now = useRef({ holding, drawing })
  now.current = { holding, drawing }

  function add(operation: Operation): void {
    const { drawing } = now.current
    // Painted at once: the line under the finger gives way to the finished one in the same picture of the screen.
    layers.current?.finished.show([...drawing.operations, operation])
    layers.current?.live.clear()
    drawing.add(operation)
  }
  function showLine(points: readonly Point[], pressed: boolean): void {
    const { tool, colour, size } = now.current.holding
    layers.current?.live.show({ kind: tool === 'rub' ? 'rub' : 'pen', colour, size, points, pressed })
  }
  function finishLine(points: readonly Point[], pressed: boolean): void {
    const { tool, colour, size } = now.current.holding
    if (tool === 'rub') add({ do: 'rub', size, points: fromPoints(points, false) })
    else
      add({
        do: 'stroke',
        colour,
        size,
        points: fromPoints(points, pressed),
        ...(pressed ? { pressed: true } : {}),
      })
  }
  /** What the tool does at one point. False when it draws a line from there. */
  function actAt(x: number, y: number): boolean {
    const { tool, colour, size, stamp } = now.current.holding
    if (tool === 'fill') add({ do: 'fill', colour, x, y })
    else if (tool === 'stamp') add({ do: 'stamp', stamp, colour, size, x, y })
    else return false
    return true
  }

  const pen = usePen({ showLine, finishLine, actAt, tool: () => now.current.holding.tool, say })
  const penRef = useRef(pen)
  penRef.current = pen

  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; what they call reads what is newest
  useLayoutEffect(() => {
    const [box, finishedOn, liveOn] = [target.current, finishedCanvas.current, liveCanvas.current]
    if (!box || !finishedOn || !liveOn) return
    const ground = () => groundOf[paperOf(now.current.drawing.operations)]
    const made = { finished: finishedLayer(finishedOn), live: liveLayer(liveOn, ground) }
    layers.current = made
    const finger = followPointer(box, {
      begin: ([x, y]) => {
        penRef.current.lift()
        return !actAt(x, y)
      },
      moved: showLine,
      finished: finishLine,
    })
    const finish = () => {
      finger.finish()
      penRef.current.lift()
    }
    const stops = [onLocking(finish)]
    const hidden = () => document.hidden && finish()
    document.addEventListener('visibilitychange', hidden)
    addEventListener('pagehide', finish)
    return () => {
      for (const stop of stops) stop()
      document.removeEventListener('visibilitychange', hidden)
      removeEventListener('pagehide', finish)
      finish()
      finger.stop()
      made.finished.end()
    }
  }, [])
  useLayoutEffect(() => layers.current?.finished.show(drawing.operations), [drawing.operations])

  function hold(more: Partial<Holding>): void {
    pen.lift()
    setHolding((old) => ({ ...old, ...more }))
  }
  function back(step: (() => void) | undefined, says: string): (() => void) | undefined {
    return (
      step &&
      (() => {
        pen.lift()
        step()
        say(says)
      })
    )
  }
  const undo = back(drawing.undo, t('undone'))
  const redo = back(drawing.redo, t('redone'))
  useEffect(() => {
    if (holding.tool !== 'stamp') setPanel((open) => (open === 'stamp' ? undefined : open))
  }, [holding.tool])

  // Nothing of these changes while lines are drawn, so nothing of them is compared again for a line.
  const handle = useRef({ hold, undo, redo })
  handle.current = { hold, undo, redo }
  const lang = language()
  const canUndo = undo !== undefined
  const canRedo = redo !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language
  const swatches = useMemo(
    () => <Swatches chosen={holding.colour} onChoose={(colour) => handle.current.hold({ colour })} />,
    [holding.colour, lang],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language
  const tools = useMemo(
    () => (
      <Tools
        tool={holding.tool}
        size={holding.size}
        panel={panel}
        onTool={(tool) => {
          handle.current.hold({ tool })
          setPanel(tool === 'stamp' && panel !== 'stamp' ? 'stamp' : undefined)
        }}
        onSize={(size) => handle.current.hold({ size })}
        onPaper={() => setPanel(panel === 'paper' ? undefined : 'paper')}
        undo={canUndo ? () => handle.current.undo?.() : undefined}
        redo={canRedo ? () => handle.current.redo?.() : undefined}
      />
    ),
    [holding.tool, holding.size, panel, canUndo, canRedo, lang],
  )

  return (
    <div class="drawing">
      <div
        class="paper-board"
        dir="ltr"
        ref={target}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys, and here they move the pen
        tabIndex={0}
        role="application"
        aria-label={t('board.name')}
        aria-describedby="board-keys"
        onKeyDown={(event) => {
          if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
            event.preventDefault()
            ;(event.shiftKey ? redo : undo)?.()
          } else if (pen.onKey(event)) event.preventDefault()
        }}
      >
        <PaperLayer paper={paperOf(drawing.operations)} />
        <canvas ref={finishedCanvas} />
        <canvas ref={liveCanvas} />
        <span class="pen-mark" hidden={!pen.isUsed && !hasButtons} ref={pen.markAt} />
      </div>
      <p class="vh" id="board-keys">
        {t('board.keys')}
      </p>
      <p class="vh" role="status">
        {said}
      </p>
      <div class="drawing-tools stack">
        {swatches}
        {tools}
        {panel === 'stamp' && (
          <StampPanel
            chosen={holding.stamp}
            colour={holding.colour}
            onChoose={(stamp) => {
              hold({ stamp, tool: 'stamp' })
              // On a small phone the paper is out of sight while stamps are looked through.
              target.current?.scrollIntoView({ block: 'nearest' })
            }}
          />
        )}
        {panel === 'paper' && (
          <PaperPanel
            chosen={paperOf(drawing.operations)}
            onChoose={(paper) => add({ do: 'paper', paper })}
          />
        )}
        {hasButtons && (
          <PenPanel pen={pen.pen} tool={holding.tool} onMove={pen.move} onGoTo={pen.goTo} onUse={pen.use} />
        )}
        <div class="row">
          <TextButton
            onPress={() => {
              pen.lift()
              setButtons(!hasButtons)
            }}
          >
            {hasButtons ? t('pen.close') : t('pen.open')}
          </TextButton>
          <TextButton
            onPress={() => {
              pen.lift()
              add({ do: 'clear' })
              say(t('cleared'))
            }}
          >
            {t('clear')}
          </TextButton>
        </div>
      </div>
    </div>
  )
}
