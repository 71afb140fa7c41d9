/** A box over the photo that can be taken hold of: dragged, pulled at its corner, or moved with the arrow keys. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useWords } from '../../i18n/index.ts'
import type { Box } from './edits.ts'

interface GrabBoxProps {
  board: RefObject<HTMLDivElement | null>
  box: Box
  look: string
  label: string
  /** How far one press of a key goes. */
  step: number
  onChoose?: () => void
  /** By fractions of the photo. `isSameStep` when it goes on from the last move. */
  onMove: (right: number, down: number, isSameStep: boolean) => void
  onSize: (wider: number, taller: number, isSameStep: boolean) => void
}

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

export function GrabBox({ board, box, look, label, step, onChoose, onMove, onSize }: GrabBoxProps) {
  const t = useWords('attach')
  const button = useRef<HTMLButtonElement>(null)
  const held = useRef<{ x: number; y: number; isSizing: boolean; hasMoved: boolean } | undefined>(undefined)

  useLayoutEffect(() => {
    const style = button.current?.style
    if (!style) return
    style.left = `${box.x * 100}%`
    style.top = `${box.y * 100}%`
    style.width = `${box.width * 100}%`
    style.height = `${box.height * 100}%`
  })

  function take(event: PointerEvent) {
    if (event.button !== 0) return
    const isSizing = event.target instanceof Element && event.target.classList.contains('corner')
    button.current?.setPointerCapture(event.pointerId)
    held.current = { x: event.clientX, y: event.clientY, isSizing, hasMoved: false }
    onChoose?.()
  }
  function drag(event: PointerEvent) {
    const from = held.current
    const frame = board.current?.getBoundingClientRect()
    if (!from || !frame) return
    const right = (event.clientX - from.x) / frame.width
    const down = (event.clientY - from.y) / frame.height
    const change = from.isSizing ? onSize : onMove
    change(right, down, from.hasMoved)
    held.current = { ...from, x: event.clientX, y: event.clientY, hasMoved: true }
  }
  function press(event: KeyboardEvent) {
    const way = ways[event.key]
    if (!way) return
    event.preventDefault()
    const change = event.shiftKey ? onSize : onMove
    change(way[0] * step, way[1] * step, false)
  }

  return (
    <button
      type="button"
      ref={button}
      class={`grab ${look}`}
      aria-label={label}
      title={t('box.keys')}
      onFocus={onChoose}
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={() => {
        held.current = undefined
      }}
      onPointerCancel={() => {
        held.current = undefined
      }}
      onKeyDown={press}
    >
      <span class="corner" />
    </button>
  )
}
