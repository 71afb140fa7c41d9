/** What the colours, the pens and the papers of a drawing look like, on every phone and in every theme. */
import { type Colour, PAPER_HEIGHT, PAPER_WIDTH, type Paper, type Size } from '../../case-file/drawing.ts'

export const hexOf: Readonly<Record<Colour, string>> = {
  black: '#10292B',
  red: '#D23B4E',
  yellow: '#E9A400',
  green: '#3D8B4E',
  blue: '#2B6CA3',
  pink: '#C2407A',
  purple: '#7A4B9A',
  orange: '#F08A4B',
  'skin-dark': '#5C3A21',
  'skin-brown': '#9A6A43',
  'skin-tan': '#D9AE86',
  'skin-light': '#F4D9BF',
}

/** In steps of the paper. */
export const penWidth: Readonly<Record<Size, number>> = { thin: 12, middle: 26, thick: 56 }
export const stampWidth: Readonly<Record<Size, number>> = { thin: 150, middle: 260, thick: 420 }

export const groundOf: Readonly<Record<Paper, string>> = {
  white: '#FFFFFF',
  cream: '#FFF5DA',
  sky: '#CFEAF5',
  meadow: '#CFEAF5',
  night: '#16263F',
  lines: '#FFFFFF',
}

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

export function paintPaper(on: Context, paper: Paper): void {
  on.fillStyle = groundOf[paper]
  on.fillRect(0, 0, PAPER_WIDTH, PAPER_HEIGHT)
  if (paper === 'meadow') paintMeadow(on)
  if (paper === 'night') paintStars(on)
  if (paper === 'lines') paintLines(on)
}

function paintMeadow(on: Context): void {
  on.fillStyle = '#BFE3B4'
  on.beginPath()
  on.moveTo(0, 1060)
  on.bezierCurveTo(300, 960, 560, 1120, PAPER_WIDTH, 1010)
  on.lineTo(PAPER_WIDTH, PAPER_HEIGHT)
  on.lineTo(0, PAPER_HEIGHT)
  on.fill()
}

const stars = [
  [140, 160, 9],
  [390, 90, 6],
  [620, 230, 8],
  [860, 110, 6],
  [1060, 260, 9],
  [250, 380, 6],
  [980, 470, 6],
] as const

function paintStars(on: Context): void {
  on.fillStyle = '#FFE29A'
  for (const [x, y, radius] of stars) {
    on.beginPath()
    on.arc(x, y, radius, 0, Math.PI * 2)
    on.fill()
  }
}

function paintLines(on: Context): void {
  on.strokeStyle = '#B9D3DC'
  on.lineWidth = 3
  on.beginPath()
  for (let y = 140; y < PAPER_HEIGHT; y += 100) {
    on.moveTo(0, y)
    on.lineTo(PAPER_WIDTH, y)
  }
  on.stroke()
}
