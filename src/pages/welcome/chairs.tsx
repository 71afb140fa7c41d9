/** Two chairs, a big one and a small one: our picture of "you have a seat". */

export function Chairs() {
  return (
    <span class="chairs" aria-hidden="true">
      <Chair seat="var(--apricot)" />
      <Chair seat="#5FA6C4" />
    </span>
  )
}

export function Chair({ seat }: { seat: string }) {
  return (
    <svg class="art" viewBox="0 0 96 120" width="60" height="75" focusable="false" aria-hidden="true">
      <path d="M20 14a7 7 0 0 1 14 0v92a7 7 0 0 1-14 0z" fill="currentColor" />
      <path d="M27 64h34c10 0 17 7 17 17v25a7 7 0 0 1-14 0V84c0-4-2-6-6-6H27z" fill="currentColor" />
      <path d="M38 47h26a8 8 0 0 1 8 8v5H38z" fill={seat} />
    </svg>
  )
}
