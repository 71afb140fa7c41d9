/**
 * Somebody new on this phone: a picture that is given to them, a PIN or four words that they choose, and what that
 * can and cannot keep safe. Nothing about anybody else is shown, also not how many there are.
 */
import { useEffect, useState } from 'preact/hooks'
import { type KeyOf, useWords } from '../i18n/index.ts'
import { askToStay, assignDoor, type Door, DoorTakenError, FullError, openNewDoor } from '../store/index.ts'
import { Banner } from './banner.tsx'
import { Button, TextButton } from './button.tsx'
import { DoorPicture, pictures } from './door-picture.tsx'
import { PinField } from './pin-field.tsx'
import { Promises } from './promises.tsx'
import { asSecret, isFourWords, isTriedFirst, LEAST } from './secret.ts'

type Key = KeyOf<'locked'>

export function NewDoor({ onMade, onBack }: { onMade: () => void; onBack: () => void }) {
  const t = useWords('locked')
  const [door, setDoor] = useState<Door | 'none' | undefined>()
  const [isWords, setWords] = useState(false)
  const [first, setFirst] = useState('')
  const [again, setAgain] = useState('')
  const [wrong, setWrong] = useState<{ field: 'first' | 'again'; says: Key } | undefined>()
  const [state, setState] = useState<'still' | 'making' | 'failed' | 'full'>('still')
  useEffect(() => {
    document.getElementById('main')?.focus({ preventScroll: true })
    scrollTo(0, 0)
    assignDoor().then(
      (assigned) => setDoor(assigned ?? 'none'),
      () => setState('failed'),
    )
  }, [])

  async function make() {
    if (typeof door !== 'number' || state === 'making') return
    const [secret, second] = [asSecret(first), asSecret(again)]
    const says = whatIsWrong(secret, second, isWords)
    setWrong(says)
    if (says) return
    setState('making')
    try {
      await openNewDoor(door, secret)
      void askToStay()
      onMade()
    } catch (error) {
      if (error instanceof DoorTakenError) setDoor((await assignDoor()) ?? 'none')
      setState(error instanceof FullError ? 'full' : 'failed')
    }
  }

  const name = typeof door === 'number' ? pictures[door]?.name : undefined
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <h1>{t('new.title')}</h1>
      {door === 'none' && (
        <Banner title={t('new.full')} tone="warm">
          {t('new.fullText')}
        </Banner>
      )}
      {(state === 'failed' || state === 'full') && (
        <Banner title={state === 'full' ? t('new.noRoom') : t('new.failed')} tone="bad" announce />
      )}
      {typeof door === 'number' && name && (
        <>
          <div class="panel mine">
            <DoorPicture door={door} />
            <div>
              <p class="small muted">{t('new.picture')}</p>
              <p class="name">
                <b>{t(name)}</b>
              </p>
              <p>{t('new.remember')}</p>
            </div>
          </div>
          <PinField
            id="first"
            label={isWords ? t('new.words') : t('new.pin')}
            hint={isWords ? t('new.wordsHint') : t('new.pinHint')}
            error={wrong?.field === 'first' ? t(wrong.says) : undefined}
            isWords={isWords}
            isNew
            value={first}
            onInput={setFirst}
          />
          <PinField
            id="again"
            label={t('new.again')}
            error={wrong?.field === 'again' ? t(wrong.says) : undefined}
            isWords={isWords}
            isNew
            value={again}
            onInput={setAgain}
          />
          <TextButton
            icon="lock"
            onPress={() => {
              setWords(!isWords)
              setFirst('')
              setAgain('')
              setWrong(undefined)
            }}
          >
            {isWords ? t('new.useNumbers') : t('new.useWords')}
          </TextButton>
          <Button type="submit" wide working={state === 'making'}>
            {state === 'making' ? t('new.saving') : t('new.save')}
          </Button>
        </>
      )}
      <TextButton icon="back" onPress={onBack}>
        {t('back')}
      </TextButton>
      <Promises />
    </form>
  )
}

function whatIsWrong(
  secret: string,
  again: string,
  isWords: boolean,
): { field: 'first' | 'again'; says: Key } | undefined {
  if (isWords && !isFourWords(secret)) return { field: 'first', says: 'check.words' }
  if (!isWords && (secret.length < LEAST || !/^\d+$/.test(secret)))
    return { field: 'first', says: 'check.short' }
  if (!isWords && isTriedFirst(secret)) return { field: 'first', says: 'check.simple' }
  if (secret !== again) return { field: 'again', says: 'check.same' }
  return undefined
}
