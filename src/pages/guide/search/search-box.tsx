/**
 * The box to search the guide with. What finds is fetched when the box is first touched; what is typed stays in it,
 * never in an address or a store. Without JavaScript there is no box, and the list of pages is what there is.
 */
import type { ComponentType } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../../../components/icon.tsx'
import { PartNotHere } from '../../../components/not-here.tsx'
import type { Voice } from '../../../content/index.ts'
import { useWords } from '../../../i18n/index.ts'

export interface ResultsProps {
  typed: string
  /** Who reads in a voice of the guide finds what that voice says. */
  voice?: Voice | undefined
}

export function SearchBox({ voice }: Pick<ResultsProps, 'voice'>) {
  const t = useWords('guide')
  const box = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [Results, setResults] = useState<ComponentType<ResultsProps> | undefined>()
  const [isMissing, setMissing] = useState(false)
  const bring = () =>
    import('./search-results.tsx').then(
      ({ SearchResults }) => {
        setResults(() => SearchResults)
        return true
      },
      () => {
        setMissing(true)
        return false
      },
    )
  const begin = () => void bring()
  // Somebody may have typed before the page came alive.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, when it does
  useEffect(() => {
    const before = box.current?.value ?? ''
    if (before === '' && document.activeElement !== box.current) return
    setTyped(before)
    begin()
  }, [])
  return (
    // biome-ignore lint/a11y/noRedundantRoles: browsers from before 2023 know the role and not the element
    <search role="search" class="sec search needs-script noprint">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          document.querySelector<HTMLElement>('#found a')?.focus()
        }}
      >
        <label class="vh" for="search">
          {t('search')}
        </label>
        <Icon name="search" />
        <input
          ref={box}
          class="input"
          id="search"
          type="search"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={t('search')}
          aria-controls="found"
          value={typed}
          onFocus={begin}
          onInput={(event) => {
            setTyped(event.currentTarget.value)
            if (!Results) begin()
          }}
        />
      </form>
      <div id="found">
        {Results ? (
          <Results typed={typed} voice={voice} />
        ) : (
          isMissing && typed && <PartNotHere again={bring} />
        )}
      </div>
    </search>
  )
}
