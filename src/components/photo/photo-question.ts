/** What a page asks of whoever works on its photo: a worker, or the page itself in a browser without the means for one. */
import type { Edits } from './edits.ts'

export type WhyNot =
  | 'empty'
  | 'too-large'
  | 'too-many-dots'
  | 'not-a-photo'
  /** An animation: only one still picture can go. */
  | 'moving'
  | 'broken'
  /** This browser cannot read it, and what could is not on the phone. */
  | 'needs-internet'
  /** It took too long, or the phone had no memory for it. */
  | 'gave-up'

/** Dots as they come out of a decoder of our own: red, green, blue and how solid, one byte each. */
export interface Dots {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8ClampedArray<ArrayBuffer>
}

/** From the worker that reads HEIC: first that it is there, then what came of the photo. */
export type HeicAnswer = 'here' | Dots | { readonly why: WhyNot }

export type PhotoQuestion =
  | { readonly ask: 'open'; readonly file: Blob }
  | { readonly ask: 'open-dots'; readonly dots: Dots }
  | { readonly ask: 'finish'; readonly edits: Edits }

export interface OpenedPhoto {
  readonly is: 'opened'
  /** Small enough to be drawn again with every move of a finger. */
  readonly preview: CanvasImageSource & { readonly width: number; readonly height: number }
  /** Of the photo that will be kept, before it is turned or cut. */
  readonly width: number
  readonly height: number
}

export interface FinishedPhoto {
  readonly is: 'finished'
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: 'image/jpeg'
}

export type PhotoAnswer =
  | OpenedPhoto
  | FinishedPhoto
  | { readonly is: 'no'; readonly why: WhyNot }
  /** It is HEIC, and this browser does not read that. */
  | { readonly is: 'heic' }
  /** This worker has nothing to draw with. */
  | { readonly is: 'cannot' }

/** No side of a photo that leaves the phone is longer. */
export const LONGEST_SIDE = 2048
export const PREVIEW_SIDE = 960
export const QUALITY = 0.82
