/**
 * Where a PIN or four words are typed: an ordinary field, so pasting, password managers and any keyboard work, and
 * for numbers a keypad under it with large keys. It never shows or says what was typed, only how much.
 */
import { useWords } from '../i18n/index.ts'
import { Icon } from './icon.tsx'

interface PinFieldProps {
  id: string
  label: string
  hint?: string
  error?: string | undefined
  isWords: boolean
  isNew?: boolean
  value: string
  hasKeypad?: boolean
  onInput: (value: string) => void
}

export function PinField(props: PinFieldProps) {
  const { id, label, hint, error, isWords, isNew, value, hasKeypad, onInput } = props
  const t = useWords('locked')
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div class={error ? 'field bad' : 'field'}>
      <label class="label" for={id}>
        {label}
      </label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <p class="err" id={`${id}-error`}>
          <Icon name="look" size="sm" />
          <span>{error}</span>
        </p>
      )}
      <input
        id={id}
        class={isWords ? 'input' : 'input pin'}
        type="password"
        dir={isWords ? 'auto' : 'ltr'}
        inputMode={isWords ? 'text' : 'numeric'}
        autocomplete={isNew ? 'new-password' : 'current-password'}
        autocapitalize="none"
        spellcheck={false}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hasKeypad && !isWords && (
        <>
          <p class="vh" role="status">
            {t('pin.typed', { count: value.length })}
          </p>
          <Keypad onKey={(key) => onInput(value + key)} onRubOut={() => onInput(value.slice(0, -1))} />
        </>
      )}
    </div>
  )
}

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0'] as const

function Keypad({ onKey, onRubOut }: { onKey: (key: string) => void; onRubOut: () => void }) {
  const t = useWords('locked')
  return (
    <fieldset class="keys" aria-label={t('pin.label')} dir="ltr">
      {keys.map((key) =>
        key === '' ? (
          <span key="gap" />
        ) : (
          <button type="button" class="key" key={key} onClick={() => onKey(key)}>
            {key}
          </button>
        ),
      )}
      <button type="button" class="key plain" aria-label={t('pin.rubOut')} onClick={onRubOut}>
        <Icon name="backspace" size="lg" />
      </button>
    </fieldset>
  )
}
