/** A sheet of paper with something on it: the pictures on the two tiles for drawing and for a letter. */

export function PaperPicture({ is }: { is: 'drawing' | 'letter' }) {
  return (
    <span class="art paper-art" aria-hidden="true">
      <svg viewBox="0 0 150 100" aria-hidden="true" focusable="false">
        {is === 'drawing' ? <Drawing /> : <Letter />}
      </svg>
    </span>
  )
}

function Drawing() {
  return (
    <>
      <g transform="rotate(-4 68 50)">
        <rect x="22" y="8" width="92" height="84" rx="8" fill="#FFF" stroke="#5C7472" stroke-width="2" />
        <path d="M36 66c14-22 22 12 34-8s12-24 24-10" class="pen" stroke="#E0527A" />
        <path d="M38 36c8-8 14 4 22-3" class="pen" stroke="#2D86A8" />
      </g>
      <path d="M84 72 126 20l12 10-43 51-15 5z" fill="#FFC02E" />
      <path d="M126 20l12 10 5-7a8 8 0 0 0-12-9z" fill="#F5834F" />
      <path d="M84 72l11 9-15 5z" fill="#F7F1DF" />
      <path d="M82 80l4 3-6 3z" fill="#10292B" />
    </>
  )
}

function Letter() {
  return (
    <>
      <path d="M34 24h82v46H34z" fill="#FFF" stroke="#5C7472" stroke-width="2" />
      <path d="M46 38h58M46 50h40" class="pen" stroke="#2D86A8" />
      <path d="M22 46h106a6 6 0 0 1 6 6v34a6 6 0 0 1-6 6H22a6 6 0 0 1-6-6V52a6 6 0 0 1 6-6z" fill="#F5834F" />
      <path d="M18 50l57 26 57-26" fill="none" stroke="#FFF" stroke-width="5" stroke-linejoin="round" />
    </>
  )
}
