/**
 * The lock: always the same twelve pictures, whoever uses this phone, and a PIN. A wrong picture and a wrong PIN are
 * one answer. No names, no counts, nothing about who was here; the guide can be read without opening anything.
 */
import { useState } from 'preact/hooks'
import { to, useWords } from '../i18n/index.ts'
import { type Door, unlock } from '../store/index.ts'
import { Banner } from './banner.tsx'
import { Button, TextButton } from './button.tsx'
import { DoorPicture, pictures } from './door-picture.tsx'
import { unhide } from './hide.ts'
import { Icon } from './icon.tsx'
import { NewDoor } from './new-door.tsx'
import { Page } from './page.tsx'
import { PinField } from './pin-field.tsx'
import { asSecret, LEAST } from './secret.ts'
import { useWait } from './use-wait.ts'
import { Words } from './words.tsx'

interface LockScreenProps {
  /** What is shown above the pictures, for example why a door is needed here. */
  why?: string
  onOpened?: () => void
}

export function LockScreen({ why, onOpened }: LockScreenProps) {
  const t = useWords('locked')
  const [isNew, setNew] = useState(false)
  const opened = () => {
    unhide()
    onOpened?.()
  }
  return (
    <Page
      title={t('title')}
      hero={
        <div class="wrap stack lock">
          {why && <Banner title={why} icon="lock" />}
          {isNew ? (
            <NewDoor onMade={opened} onBack={() => setNew(false)} />
          ) : (
            <OpenDoor onOpened={opened} onNew={() => setNew(true)} />
          )}
        </div>
      }
    />
  )
}

function OpenDoor({ onOpened, onNew }: { onOpened: () => void; onNew: () => void }) {
  const t = useWords('locked')
  const [door, setDoor] = useState<Door | undefined>()
  const [pin, setPin] = useState('')
  const [isWords, setWords] = useState(false)
  const [missing, setMissing] = useState<'picture' | 'pin' | undefined>()
  const [state, setState] = useState<'still' | 'opening' | 'wrong'>('still')
  const wait = useWait()

  async function open() {
    if (state === 'opening' || wait.isWaiting) return
    const secret = asSecret(pin)
    if (door === undefined || secret.length < LEAST) {
      setMissing(door === undefined ? 'picture' : 'pin')
      return
    }
    setMissing(undefined)
    setState('opening')
    const answer = await unlock(door, secret)
    setPin('')
    if (answer.open) return onOpened()
    wait.begin(answer.waitMs)
    setState('wrong')
  }

  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      <h1>{t('title')}</h1>
      {state === 'wrong' && (
        <Banner title={t('wrong.title')} tone="warm" announce>
          {wait.isWaiting
            ? t('wrong.wait', { time: wait.inWords })
            : wait.isOver
              ? t('wrong.ready')
              : t('wrong.text')}
        </Banner>
      )}
      <fieldset class="stack" aria-describedby="pictures-hint">
        <legend class="label">{t('picture.ask')}</legend>
        <p class="small muted" id="pictures-hint">
          {t('picture.hint')}
        </p>
        {missing === 'picture' && (
          <p class="err" role="alert">
            {t('check.picture')}
          </p>
        )}
        <div class="doors">
          {pictures.map(({ door: one, name }) => (
            <label key={one} class="door">
              <input
                type="radio"
                name="door"
                value={one}
                checked={door === one}
                onChange={() => setDoor(one)}
              />
              <span class="face-btn">
                <DoorPicture door={one} />
                <span>{t(name)}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <PinField
        id="pin"
        label={isWords ? t('pin.words') : t('pin.label')}
        isWords={isWords}
        value={pin}
        hasKeypad
        error={missing === 'pin' ? t('check.pin') : undefined}
        onInput={setPin}
      />
      <Button
        type="submit"
        wide
        working={state === 'opening'}
        cannotYet={wait.isWaiting ? t('wrong.wait', { time: wait.inWords }) : undefined}
      >
        {state === 'opening' ? t('opening') : t('open')}
      </Button>
      <div class="stack tightly centred">
        <TextButton onPress={() => setWords(!isWords)}>
          {isWords ? t('pin.useNumbers') : t('pin.useWords')}
        </TextButton>
        <TextButton icon="plus" onPress={onNew}>
          {t('new')}
        </TextButton>
        <TextButton icon="guide" to={to('guide')}>
          {t('guide')}
        </TextButton>
      </div>
      <details class="who">
        <summary>
          <span>{t('forgot')}</span>
          <Icon name="down" />
        </summary>
        <div class="body">
          <p>
            <Words of="locked" k="forgot.text" />
          </p>
          <p>{t('forgot.next')}</p>
        </div>
      </details>
    </form>
  )
}
