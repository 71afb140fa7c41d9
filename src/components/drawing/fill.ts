/**
 * Fills what is enclosed, from one point outwards. Lines have soft edges, so the paint goes a little way under them and
 * leaves no pale rim; where a line has a gap it runs out, as paint does, and can be undone.
 */

/** How much less than solid a line may be and still hold paint back. */
const SOLID = 128
/** How different a colour may be and still count as the same. */
const ALIKE = 48
const UNDER = 2

export interface Pixels {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

export interface Filled {
  /** One for each pixel to paint. */
  readonly mask: Uint8Array
  /** The place was empty: the paint goes under the lines round it. */
  readonly wasEmpty: boolean
}

export function fillFrom(pixels: Pixels, x: number, y: number): Filled {
  const { data, width, height } = pixels
  const start = Math.min(y, height - 1) * width + Math.min(x, width - 1)
  const wasEmpty = (data[start * 4 + 3] ?? 0) < SOLID
  const [red = 0, green = 0, blue = 0] = data.subarray(start * 4, start * 4 + 3)
  const belongs = (at: number): boolean => {
    const alpha = data[at * 4 + 3]!
    if (wasEmpty) return alpha < SOLID
    return (
      alpha >= SOLID &&
      Math.abs(data[at * 4]! - red) <= ALIKE &&
      Math.abs(data[at * 4 + 1]! - green) <= ALIKE &&
      Math.abs(data[at * 4 + 2]! - blue) <= ALIKE
    )
  }
  const mask = new Uint8Array(width * height)
  const rows = [start]
  while (rows.length > 0) {
    const at = rows.pop()!
    if (mask[at] === 1) continue
    const row = at - (at % width)
    let from = at
    while (from > row && mask[from - 1] === 0 && belongs(from - 1)) from--
    let to = at
    while (to < row + width - 1 && mask[to + 1] === 0 && belongs(to + 1)) to++
    mask.fill(1, from, to + 1)
    for (const next of [-width, width]) seed(rows, mask, belongs, from + next, to + next)
  }
  return { mask: wasEmpty ? grown(mask, width, height) : mask, wasEmpty }
}

/** One start for each run in the row above or below. */
function seed(
  rows: number[],
  mask: Uint8Array,
  belongs: (at: number) => boolean,
  from: number,
  to: number,
): void {
  if (from < 0 || to >= mask.length) return
  let isInRun = false
  for (let at = from; at <= to; at++) {
    const isOpen = mask[at] === 0 && belongs(at)
    if (isOpen && !isInRun) rows.push(at)
    isInRun = isOpen
  }
}

/** Wider by a little on every side. */
function grown(mask: Uint8Array, width: number, height: number): Uint8Array {
  const wide = new Uint8Array(mask)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      if (mask[at] === 0) continue
      const isEdge =
        (x > 0 && mask[at - 1] === 0) ||
        (x < width - 1 && mask[at + 1] === 0) ||
        (y > 0 && mask[at - width] === 0) ||
        (y < height - 1 && mask[at + width] === 0)
      if (!isEdge) continue
      for (let down = Math.max(y - UNDER, 0); down <= Math.min(y + UNDER, height - 1); down++)
        wide.fill(1, down * width + Math.max(x - UNDER, 0), down * width + Math.min(x + UNDER, width - 1) + 1)
    }
  }
  return wide
}
