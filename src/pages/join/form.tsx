/** Code and PIN on one page, because they are asked for together and answered together. */
import { useState } from 'preact/hooks'
import { Banner } from '../../components/banner.tsx'
import { Button, TextButton } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Icon } from '../../components/icon.tsx'
import { Page } from '../../components/page.tsx'
import { asSecret } from '../../components/secret.ts'
import { to, useWords } from '../../i18n/index.ts'
import { FullError } from '../../store/index.ts'
import { join } from '../../sync/index.ts'
import { asCode, inGroups, isWhole } from './code.ts'
import { type Why, WhyNot } from './why-not.tsx'

interface FormProps {
  code: string
  onCode: (code: string) => void
  onDone: () => void
}

export function Form({ code, onCode, onDone }: FormProps) {
  const t = useWords('join')
  const common = useWords('common')
  const [pin, setPin] = useState('')
  const [isFromLink, setFromLink] = useState(isWhole(asCode(code)))
  const [isLooked, setLooked] = useState(false)
  const [state, setState] = useState<'still' | 'going' | Why>('still')
  const meant = asCode(code)
  const pinMeant = asSecret(pin).replace(/\s/g, '')
  const codeWrong = meant === '' ? t('check.codeEmpty') : isWhole(meant) ? undefined : t('check.code')
  const pinWrong = /^\d{6}$/.test(pinMeant) ? undefined : t('check.pin')
  const mistakes = isLooked
    ? [
        ...(codeWrong ? [{ field: 'code', says: codeWrong }] : []),
        ...(pinWrong ? [{ field: 'meeting-pin', says: pinWrong }] : []),
      ]
    : []

  async function link() {
    if (state === 'going') return
    setLooked(true)
    if (codeWrong || pinWrong) return
    setState('going')
    try {
      const answer = await join(meant, pinMeant)
      if (answer.done) return onDone()
      setState(answer.why)
    } catch (error) {
      setState(error instanceof FullError ? 'full' : 'fault')
    }
  }

  return (
    <Page title={t('title')} back={{ to: to(''), label: common('home') }}>
      <form
        class="wrap sec stack"
        onSubmit={(event) => {
          event.preventDefault()
          void link()
        }}
      >
        <ErrorSummary mistakes={mistakes} />
        <h1>{t('title')}</h1>
        {state !== 'still' && state !== 'going' && <WhyNot why={state} />}
        {isFromLink ? (
          <Banner title={t('code.found')} tone="good" icon="tick">
            <p>
              <bdi dir="ltr" class="code">
                {inGroups(meant)}
              </bdi>
            </p>
            <p>{t('code.foundText')}</p>
            <TextButton
              onPress={() => {
                setFromLink(false)
                onCode('')
              }}
            >
              {t('code.other')}
            </TextButton>
          </Banner>
        ) : (
          <Field
            id="code"
            label={t('code.ask')}
            hint={t('code.hint')}
            error={isLooked ? codeWrong : undefined}
            value={code}
            inputMode="text"
            onInput={onCode}
            onLeave={() => isWhole(meant) && onCode(inGroups(meant))}
          />
        )}
        <Field
          id="meeting-pin"
          label={t('pin.ask')}
          hint={t('pin.hint')}
          error={isLooked ? pinWrong : undefined}
          value={pin}
          inputMode="numeric"
          onInput={setPin}
        />
        <div class="banner">
          <Icon name="device" />
          <div>
            <p>{t('what.links')}</p>
            <p>{t('what.drafts')}</p>
          </div>
        </div>
        <Button type="submit" wide working={state === 'going'}>
          {state === 'going' ? t('going') : state === 'still' ? t('go') : t('again')}
        </Button>
        <details class="who">
          <summary>
            <span>{t('code.none')}</span>
            <Icon name="down" />
          </summary>
          <div class="body">
            <p>{t('code.noneText')}</p>
            <TextButton to={to('guide')} icon="guide">
              {common('guide')}
            </TextButton>
          </div>
        </details>
      </form>
    </Page>
  )
}

interface FieldProps {
  id: string
  label: string
  hint: string
  error: string | undefined
  value: string
  inputMode: 'text' | 'numeric'
  onInput: (value: string) => void
  onLeave?: () => void
}

function Field({ id, label, hint, error, value, inputMode, onInput, onLeave }: FieldProps) {
  return (
    <div class={error ? 'field bad' : 'field'}>
      <label class="label" for={id}>
        {label}
      </label>
      <span class="hint" id={`${id}-hint`}>
        {hint}
      </span>
      {error && (
        <p class="err" id={`${id}-error`}>
          {error}
        </p>
      )}
      <input
        id={id}
        class="input code"
        dir="ltr"
        inputMode={inputMode}
        autocomplete="one-time-code"
        autocapitalize="characters"
        spellcheck={false}
        translate={false}
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
        aria-invalid={error ? true : undefined}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </div>
  )
}
