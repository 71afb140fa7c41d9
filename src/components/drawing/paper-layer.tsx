/** The paper under the drawing. It is not part of what was drawn, so it can be changed at any time. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import { PAPER_HEIGHT, PAPER_WIDTH, type Paper } from '../../case-file/drawing.ts'
import { paintPaper } from './look.ts'

/** Half the size is enough for a plain ground, and a quarter of the room. */
const PART = 0.5

export function PaperLayer({ paper }: { paper: Paper }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const at = canvas.current
    const on = at?.getContext('2d')
    if (!at || !on) return
    at.width = PAPER_WIDTH * PART
    at.height = PAPER_HEIGHT * PART
    on.scale(PART, PART)
    paintPaper(on, paper)
  }, [paper])
  return <canvas ref={canvas} />
}
