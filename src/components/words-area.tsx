/**
 * Where a family writes. The browser may not translate, spell-check in the cloud, or remember what is typed
 * here, because each of those would send or show it to somebody else.
 */
import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

interface WordsAreaProps {
  id: string
  label: ComponentChildren
  /** The label is the page's heading. */
  isHeading?: boolean
  labelHidden?: boolean
  hint?: ComponentChildren
  error?: string | undefined
  text: string
  /** The language and direction the person writes in. */
  lang: string
  dir: 'ltr' | 'rtl'
  rows?: number
  maxLength?: number
  onInput: (text: string) => void
  onLeave?: () => void
}

export function WordsArea(props: WordsAreaProps) {
  const { id, label, isHeading, labelHidden, hint, error, text, onInput, onLeave } = props
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const labelled = (
    <label for={id} class={labelHidden ? 'vh' : isHeading ? undefined : 'label'}>
      {label}
    </label>
  )
  return (
    <div class={error ? 'field bad' : 'field'}>
      {isHeading ? <h1 class="q">{labelled}</h1> : labelled}
      {hint && (
        <p class="hint muted" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="err" id={`${id}-error`}>
          <Icon name="look" size="sm" />
          <span>{error}</span>
        </p>
      )}
      <textarea
        id={id}
        class="area"
        lang={props.lang}
        dir={props.dir}
        rows={props.rows ?? 6}
        maxLength={props.maxLength ?? 20_000}
        translate={false}
        spellcheck={false}
        autocomplete="off"
        data-private="words"
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        value={text}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </div>
  )
}
