/** Drawings for the tools of the board alone: they come with it, and nobody else fetches them. */

const icons = {
  pen: [
    'M4 20c3 .5 6-.5 6-3a2.7 2.7 0 0 0-5.4 0C4.6 18.5 4 19.5 4 20zM9 14.5 18 4.5a1.5 1.5 0 0 1 2 2.2L11 16.5',
    'M4 20c3 .5 5.5-.5 5.5-3a2.5 2.5 0 0 0-5 0c0 1.5-.5 2.5-.5 3z',
  ],
  rub: [
    'M4.5 15.5 14 6a1.5 1.5 0 0 1 2 0l4 4a1.5 1.5 0 0 1 0 2L13 19H8zM9 11l6 6M8 19h12',
    'M4 15l7-7 6 6-5 5H8z',
  ],
  fill: [
    'M12 4c3.5 4.5 5.5 7.5 5.5 10.2a5.5 5.5 0 0 1-11 0C6.5 11.5 8.5 8.5 12 4zM9.5 15a2.5 2.5 0 0 0 2.5 2.5',
    'M12 4c3.5 4.5 5.5 7.5 5.5 10.2a5.5 5.5 0 0 1-11 0C6.5 11.5 8.5 8.5 12 4z',
  ],
  stamp: [
    'M12 4l2.4 5 5.6.7-4.1 3.8 1.1 5.5-5-2.7-5 2.7 1.1-5.5L4 9.7 9.6 9z',
    'M12 4l2.4 5 5.6.7-4.1 3.8 1.1 5.5-5-2.7-5 2.7 1.1-5.5L4 9.7 9.6 9z',
  ],
  paper: ['M6 4h9l3 3v13H6zM15 4v3h3', 'M6 4h9l3 3v13H6z'],
  undo: ['M8 5 4 9l4 4M4.5 9H14a5.5 5.5 0 0 1 0 11H9'],
  redo: ['M16 5l4 4-4 4M19.5 9H10a5.5 5.5 0 0 0 0 11h5'],
  thin: ['M12 11.5a.5.5 0 1 0 .01 0', 'M12 9.5a2.5 2.5 0 1 0 .01 0'],
  middle: ['M12 10a2 2 0 1 0 .01 0', 'M12 8a4 4 0 1 0 .01 0'],
  thick: ['M12 7a5 5 0 1 0 .01 0', 'M12 6a6 6 0 1 0 .01 0'],
  up: ['M12 19V5M6 11l6-6 6 6'],
  down: ['M12 5v14M6 13l6 6 6-6'],
  left: ['M19 12H5M11 6l-6 6 6 6'],
  right: ['M5 12h14M13 6l6 6-6 6'],
} as const

export type ToolIconName = keyof typeof icons

/** Undo and redo turn with the page; what points across the paper never does. */
const turning: readonly ToolIconName[] = ['undo', 'redo']

export function ToolIcon({ name }: { name: ToolIconName }) {
  const [line, tone] = icons[name] as readonly [string, string?] // the tone may be missing
  return (
    <svg
      class={turning.includes(name) ? 'i flip' : 'i'}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {tone && <path class="tone" d={tone} />}
      <path d={line} />
    </svg>
  )
}
