/**
 * One line that a person writes about themselves or somebody else. As with longer words, the browser may not translate,
 * check or remember it: that would send or show it to somebody else.
 */
import { Icon } from './icon.tsx'

interface LineFieldProps {
  id: string
  label: string
  hint?: string
  error?: string | undefined
  text: string
  /** What a phone's keyboard offers. */
  is?: 'phone' | 'email' | undefined
  lang: string
  dir: 'ltr' | 'rtl'
  maxLength: number
  onInput: (text: string) => void
  onLeave: () => void
}

const modes = { phone: 'tel', email: 'email', text: 'text' } as const

export function LineField({ id, label, hint, error, text, is, onInput, onLeave, ...more }: LineFieldProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div class={error ? 'field bad' : 'field'}>
      <label for={id} class="label">
        {label}
      </label>
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
      <input
        id={id}
        class="input"
        type="text"
        inputMode={modes[is ?? 'text']}
        lang={more.lang}
        // A number or an address is read from the left in every language.
        dir={is ? 'ltr' : more.dir}
        maxLength={more.maxLength}
        translate={false}
        spellcheck={false}
        autocomplete="off"
        autocapitalize={is ? 'none' : undefined}
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
