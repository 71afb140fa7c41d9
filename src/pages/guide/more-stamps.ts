/**
 * More little pictures, as lists of shapes: what is drawn, its fill, its line and how thick. They are kept this
 * short because they travel to the phone. The last shape is drawn on top.
 */
export type Shape = readonly [path: string, fill?: string, line?: string, thick?: number]

const paper = 'var(--paper)'
const table = 'var(--table)'
const seat = 'var(--seat)'
const apricot = 'var(--apricot)'
const ink = 'var(--ink)'
const grey = '#3D5556'
const sun = '#FFC02E'

const sky = 'var(--sky)'
const leaf = 'var(--leaf)'
const warm = 'var(--hero-bg)'

const disc = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
const line = (path: string, colour: string, thick: number): Shape => [path, 'none', colour, thick]

export const moreStamps: Readonly<Record<string, readonly [ground: string, ...shapes: Shape[]]>> = {
  sun: [
    sky,
    [disc(36, 37, 12), sun],
    line('M36 13v6M36 55v6M12 37h6M54 37h6M19 20l4 4M49 50l4 4M53 20l-4 4M23 50l-4 4', '#E9A400', 4),
  ],
  read: [
    apricot,
    ['M36 22c-6-4-14-5-22-4v32c8-1 16 0 22 4zM36 22c6-4 14-5 22-4v32c-8-1-16 0-22 4z', paper],
    line('M20 28l10 1M20 35l10 1M42 29l10-1M42 36l10-1', grey, 2.5),
    line('M36 22v32', table, 3),
  ],
  phone: [
    leaf,
    ['M26 11h20a4 4 0 0 1 4 4v42a4 4 0 0 1-4 4H26a4 4 0 0 1-4-4V15a4 4 0 0 1 4-4z', table],
    ['M26 18h20v32H26z', paper],
    line('M31 26h10M31 33h7', grey, 2.5),
    [disc(36, 55, 2.2), apricot],
  ],
  shield: [
    sky,
    ['M36 11l20 7v15c0 13-9 22-20 27-11-5-20-14-20-27V18z', table],
    ['M36 47c-8-6-12-10-12-15a6 6 0 0 1 12-2 6 6 0 0 1 12 2c0 5-4 9-12 15z', apricot],
  ],
  friend: [
    leaf,
    [disc(47, 28, 7), seat],
    ['M35 57c0-11 4-18 12-18s12 7 12 18z', seat],
    [disc(26, 25, 8.5), apricot],
    ['M12 57c0-12 5-20 14-20s14 8 14 20z', table],
  ],
  drawing: [
    warm,
    ['M13 17h36v38H13z', paper],
    ['M18 48V37l8-7 8 7v11z', apricot],
    [disc(41, 26, 4), sun],
    ['M42 54l14-22 6 4-14 22-7 3z', table],
  ],
  hands: [
    apricot,
    ['M36 33c-7-5-11-9-11-14a6 6 0 0 1 11-2 6 6 0 0 1 11 2c0 5-4 9-11 14z', '#B5432B'],
    line('M10 42h12l9 5h9c5 0 5 6 0 6h-9M42 51l11-7c4-2 8 2 4 6L46 59H24l-6-4h-8', table, 4),
  ],
  fork: [
    leaf,
    line('M36 60V46c0-9-14-9-14-19M36 46c0-9 14-9 14-19', table, 6),
    ['M14 29l8-12 8 12zM42 29l8-12 8 12z', '#D9663A'],
  ],
  four: [
    sky,
    ['M16 20a4 4 0 0 1 4-4h13v17H16z', paper],
    ['M39 16h13a4 4 0 0 1 4 4v13H39z', apricot],
    ['M16 39h17v17H20a4 4 0 0 1-4-4z', sun],
    ['M39 39h17v13a4 4 0 0 1-4 4H39z', table],
  ],
  food: [
    apricot,
    ['M13 35h46c0 13-9 21-23 21s-23-8-23-21z', table],
    ['M13 35h46v5H13z', paper],
    line('M29 28c-3-4 3-6 0-10M41 28c-3-4 3-6 0-10', grey, 3),
  ],
  child: [
    leaf,
    [disc(36, 22, 9), apricot],
    ['M36 33c-7 0-11 4-11 10v8h5v10h12V51h5v-8c0-6-4-10-11-10z', table],
  ],
  heart: [
    warm,
    ['M36 57C21 46 13 38 13 28a11.5 11.5 0 0 1 23-4 11.5 11.5 0 0 1 23 4c0 10-8 18-23 29z', apricot],
    line('M36 25l-4 8 7 5-4 8', '#8A1F33', 3),
  ],
  scales: [
    apricot,
    line('M36 16v38M25 57h22M18 24h36', table, 4),
    line('M18 24l-8 15M18 24l8 15M54 24l-8 15M54 24l8 15', table, 2),
    ['M9 39a9 9 0 0 0 18 0zM45 39a9 9 0 0 0 18 0z', paper],
  ],
  speech: [
    warm,
    ['M15 17h42a4 4 0 0 1 4 4v22a4 4 0 0 1-4 4H35L23 58V47h-8a4 4 0 0 1-4-4V21a4 4 0 0 1 4-4z', paper],
    line('M19 27h16', ink, 4),
    line('M19 35h.1M26 35h.1M33 35h.1M40 35h.1M47 35h.1', '#C0592B', 4),
  ],
  ask: [
    leaf,
    ['M15 14h42a4 4 0 0 1 4 4v26a4 4 0 0 1-4 4H35L23 59V48h-8a4 4 0 0 1-4-4V18a4 4 0 0 1 4-4z', paper],
    line('M30 25a6 6 0 1 1 9 5c-2 1-3 2-3 4.5M36 41v.1', table, 4.5),
  ],
  baby: [
    sky,
    ['M15 58c0-13 9-19 21-19s21 6 21 19z', table],
    [disc(36, 29, 13), apricot],
    line('M31 28v.1M41 28v.1', ink, 4),
    line('M31 34c3 3 7 3 10 0', ink, 2.5),
  ],
  home: [
    leaf,
    ['M16 34l20-17 20 17v22H16z', paper],
    line('M12 36l24-21 24 21', table, 4.5),
    ['M31 56V42h10v14z', apricot],
  ],
  move: [
    warm,
    ['M11 24h29v26H11z', apricot],
    ['M40 32h10l10 9v9H40z', table],
    ['M45 36h5l5 5H45z', paper],
    [disc(23, 51, 6) + disc(49, 51, 6), '#10292B'],
  ],
  court: [
    apricot,
    ['M12 28l24-14 24 14z', table],
    ['M18 32h7v18h-7zM32.5 32h7v18h-7zM47 32h7v18h-7z', paper],
    ['M13 52h46v6H13z', table],
  ],
  pause: [
    sky,
    line('M46 31h5a6 6 0 0 1 0 13h-5', paper, 5),
    ['M17 25h30v19a11 11 0 0 1-11 11h-8a11 11 0 0 1-11-11z', paper],
    ['M17 25h30v7H17z', apricot],
    line('M27 20c-2-3 2-4 0-7M37 20c-2-3 2-4 0-7', grey, 3),
  ],
  police: [
    sky,
    ['M15 35c0-11 8-18 21-18s21 7 21 18v4H15z', table],
    ['M12 39h48l-7 9H19z', '#10292B'],
    [disc(36, 29, 5), sun],
  ],
  eye: [
    apricot,
    ['M9 36c8-12 18-17 27-17s19 5 27 17c-8 12-18 17-27 17S17 48 9 36z', paper],
    [disc(36, 36, 10), table],
    [disc(36, 36, 4.5), '#10292B'],
  ],
}
