/**
 * What somebody does to a photo before it is kept: turns it, cuts its edges, covers what is nobody's business.
 *
 * Everything is in fractions of the photo as it stands after turning, so that the small picture on the screen and the
 * large one that is kept are treated alike.
 */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Painted with a finger. The brush is in fractions of the longer side, so turning does not change it. */
export interface Stroke {
  readonly points: readonly (readonly [x: number, y: number])[]
  readonly brush: number
}

export type Cover = { readonly box: Box } | { readonly stroke: Stroke }

export interface Edits {
  /** Quarter turns, clockwise. */
  readonly turns: number
  readonly crop?: Box
  readonly covers: readonly Cover[]
}

export const noEdits: Edits = { turns: 0, covers: [] }
export const WHOLE: Box = { x: 0, y: 0, width: 1, height: 1 }
/** Nothing gets so small that it cannot be seen or caught hold of any more. */
export const LEAST = 0.05

export function turned({ turns, crop, covers }: Edits): Edits {
  return {
    turns: (turns + 1) % 4,
    ...(crop ? { crop: turnedBox(crop) } : {}),
    covers: covers.map((cover) =>
      'box' in cover
        ? { box: turnedBox(cover.box) }
        : { stroke: { ...cover.stroke, points: cover.stroke.points.map(([x, y]) => [1 - y, x] as const) } },
    ),
  }
}

const turnedBox = ({ x, y, width, height }: Box): Box => ({
  x: 1 - y - height,
  y: x,
  width: height,
  height: width,
})

/** The box moved, and still inside the photo. */
export function moved(box: Box, right: number, down: number): Box {
  return {
    ...box,
    x: between(box.x + right, 0, 1 - box.width),
    y: between(box.y + down, 0, 1 - box.height),
  }
}

/** The box made wider or taller from where it begins, and still inside the photo. */
export function sized(box: Box, wider: number, taller: number): Box {
  return {
    ...box,
    width: between(box.width + wider, LEAST, 1 - box.x),
    height: between(box.height + taller, LEAST, 1 - box.y),
  }
}

const between = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))

/** How large the photo is once it is turned, and once it is cut. */
export function sizeAfter({ turns, crop = WHOLE }: Edits, width: number, height: number) {
  const [across, down] = turns % 2 === 0 ? [width, height] : [height, width]
  return {
    across,
    down,
    width: Math.max(1, Math.round(across * crop.width)),
    height: Math.max(1, Math.round(down * crop.height)),
  }
}
