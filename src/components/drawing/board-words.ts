/** Which words belong to which colour, pen, paper, stamp and tool. Whole keys, so that each can be found. */
import type { Colour, Paper, Size } from '../../case-file/drawing.ts'
import type { KeyOf } from '../../i18n/index.ts'
import { feelings } from '../feelings.tsx'
import { type ThingName, thingNames } from './stamps.tsx'

export type BoardKey = KeyOf<'draw-picture'>

export type Tool = 'pen' | 'rub' | 'fill' | 'stamp'

export const toolKeys: Readonly<Record<Tool, BoardKey>> = {
  pen: 'tool.pen',
  rub: 'tool.rub',
  fill: 'tool.fill',
  stamp: 'tool.stamp',
}

export const colourKeys: Readonly<Record<Colour, BoardKey>> = {
  black: 'colour.black',
  red: 'colour.red',
  yellow: 'colour.yellow',
  green: 'colour.green',
  blue: 'colour.blue',
  pink: 'colour.pink',
  purple: 'colour.purple',
  orange: 'colour.orange',
  'skin-dark': 'colour.skin-dark',
  'skin-brown': 'colour.skin-brown',
  'skin-tan': 'colour.skin-tan',
  'skin-light': 'colour.skin-light',
}

export const sizeKeys: Readonly<Record<Size, BoardKey>> = {
  thin: 'size.thin',
  middle: 'size.middle',
  thick: 'size.thick',
}

export const paperKeys: Readonly<Record<Paper, BoardKey>> = {
  white: 'paper.white',
  cream: 'paper.cream',
  sky: 'paper.sky',
  meadow: 'paper.meadow',
  night: 'paper.night',
  lines: 'paper.lines',
}

const thingKeys: Readonly<Record<ThingName, BoardKey>> = {
  person: 'stamp.person',
  cat: 'stamp.cat',
  dog: 'stamp.dog',
  house: 'stamp.house',
  tree: 'stamp.tree',
  flower: 'stamp.flower',
  sun: 'stamp.sun',
  moon: 'stamp.moon',
  cloud: 'stamp.cloud',
  rain: 'stamp.rain',
  rainbow: 'stamp.rainbow',
  heart: 'stamp.heart',
  star: 'stamp.star',
  ball: 'stamp.ball',
}

const feelingKeys: Readonly<Record<(typeof feelings)[number], BoardKey>> = {
  happy: 'stamp.happy',
  ok: 'stamp.ok',
  loved: 'stamp.loved',
  hopeful: 'stamp.hopeful',
  sad: 'stamp.sad',
  worried: 'stamp.worried',
  scared: 'stamp.scared',
  angry: 'stamp.angry',
  lonely: 'stamp.lonely',
  tired: 'stamp.tired',
  mixed: 'stamp.mixed',
  unsure: 'stamp.unsure',
}

export const stampKeys: readonly (readonly [name: string, key: BoardKey])[] = [
  ...thingNames.map((name) => [name, thingKeys[name]] as const),
  ...feelings.map((name) => [name, feelingKeys[name]] as const),
]
