/**
 * A family's own words, exactly as they were written: every space and line, in their language and direction,
 * never offered to the browser's translator, never corrected.
 */
export interface Written {
  readonly text: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

export function OwnWords({ of, isPrivate }: { of: Written; isPrivate?: boolean }) {
  return (
    <div class={isPrivate ? 'said private' : 'said'} lang={of.lang} dir={of.dir} translate={false}>
      <p class="as-written">{of.text}</p>
    </div>
  )
}
