/** Room to write and to tick, on paper. Nothing here can be typed into: what is on the screen is how the sheet looks. */

export function Lines({ many }: { many: number }) {
  return (
    <div class="paper-lines" aria-hidden="true">
      {Array.from({ length: many }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        <i key={line} />
      ))}
    </div>
  )
}

export function Boxes({ labels, across = false }: { labels: readonly string[]; across?: boolean }) {
  return (
    <ul class={across ? 'paper-boxes across' : 'paper-boxes'}>
      {labels.map((label) => (
        <li key={label}>
          <i aria-hidden="true" />
          <span>{label}</span>
        </li>
      ))}
    </ul>
  )
}

/** Nought to ten to ring, with words at both ends. */
export function Numbers({ low, high }: { low: string; high: string }) {
  return (
    <div class="paper-scale">
      <ol start={0}>
        {Array.from({ length: 11 }, (_, number) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the number is its place
          <li key={number}>{number}</li>
        ))}
      </ol>
      <p>
        <span>0: {low}</span> <span>10: {high}</span>
      </p>
    </div>
  )
}

/** Room for a drawing, which a child may like better than lines. */
export function DrawHere({ isTall = false }: { isTall?: boolean }) {
  return <div class={isTall ? 'paper-draw tall' : 'paper-draw'} aria-hidden="true" />
}
