/**
 * The desk's frame: closed until a key opens it, then a bar, the way around, and one screen.
 * The key lives in the closure of `ask`. When the desk closes, that closure and every opened word on the
 * screen go; unfinished writing stays in memory for the same key.
 */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { readWorker } from '../contract/operations/open-submission.ts'
import { Banner } from '../src/components/banner.tsx'
import { type Ask, askWith } from './api.ts'
import { DeskContext, type Worker } from './desk-context.ts'
import { useIdle } from './idle.ts'
import { SignIn, type SignInProps } from './pages/sign-in/page.tsx'
import { Bar } from './parts/bar.tsx'
import { placeOf } from './routes.ts'
import { Screens } from './screens.tsx'
import { makeUnfinished, UnfinishedContext } from './unfinished.ts'
import { homeFor } from './ways.ts'
import { reasonInWords } from './words.ts'

interface Open {
  readonly ask: Ask
  readonly worker: Worker
}

export interface DeskProps {
  /** How requests travel; the browser's own `fetch` unless given. */
  readonly fetchIt?: typeof fetch
  readonly now?: () => number
}

export function Desk({ fetchIt, now }: DeskProps) {
  const unfinished = useMemo(makeUnfinished, [])
  const [open, setOpen] = useState<Open>()
  const [because, setBecause] = useState<SignInProps['because']>()

  const close = (why: SignInProps['because']) => {
    if (why === 'signed-out') unfinished.dropAll()
    setBecause(why)
    setOpen(undefined)
  }

  const signIn = async (key: string) => {
    const asked = askWith(key, fetchIt)
    const ask: Ask = async (route, input) => {
      const answer = await asked(route, input)
      if (!answer.done && 'problem' in answer && answer.problem === 'unknown-key') close('key-refused')
      return answer
    }
    const answer = await asked(readWorker, {})
    if (!answer.done) {
      const isUnknown = 'problem' in answer && answer.problem === 'unknown-key'
      return isUnknown
        ? 'That key did not open the desk. Look at it again, or ask for a new one.'
        : reasonInWords(answer)
    }
    unfinished.claim(await hashOf(key))
    setOpen({ ask, worker: answer.output })
    return undefined
  }

  useEffect(() => {
    const keepTab = (event: BeforeUnloadEvent) => {
      if (unfinished.places().length > 0) event.preventDefault()
    }
    addEventListener('beforeunload', keepTab)
    return () => removeEventListener('beforeunload', keepTab)
  }, [unfinished])

  return (
    <UnfinishedContext.Provider value={unfinished}>
      {open ? (
        <OpenDesk open={open} close={close} now={now} />
      ) : (
        <>
          <Bar />
          <main id="main" tabIndex={-1}>
            <SignIn because={because} hasUnfinished={unfinished.places().length > 0} signIn={signIn} />
          </main>
        </>
      )}
    </UnfinishedContext.Provider>
  )
}

function OpenDesk({
  open,
  close,
  now,
}: {
  open: Open
  close(why: SignInProps['because']): void
  now?: (() => number) | undefined
}) {
  const main = useRef<HTMLElement>(null)
  const hash = useHash()
  const place = useMemo(() => homeFor(open.worker, placeOf(hash)), [hash, open.worker])
  const isNearlyOver = useIdle(() => close('idle'), now)

  return (
    <DeskContext.Provider value={open}>
      {/* biome-ignore lint/a11y/useValidAnchor: it does lead to the main part, without changing the address */}
      <a
        class="skip noprint"
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          main.current?.focus()
        }}
      >
        Skip to the main part
      </a>
      <Bar worker={open.worker} place={place} signOut={() => close('signed-out')} />
      {isNearlyOver && (
        <div class="wrap noprint">
          <Banner tone="warm" title="You will be signed out in less than a minute." announce>
            <p>Press any key, or use this button. What you are writing is kept either way.</p>
            <button type="button" class="btn sm">
              Stay signed in
            </button>
          </Banner>
        </div>
      )}
      <main id="main" tabIndex={-1} ref={main}>
        <Screens key={hash} place={place} at={hash} />
      </main>
    </DeskContext.Provider>
  )
}

/** The address's hash, when it is one of the desk's own. */
function useHash(): string {
  const [hash, setHash] = useState(ownHash)
  // Before the first paint, so that no change of address is missed.
  useLayoutEffect(() => {
    const changed = () => setHash(ownHash())
    changed()
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }, [])
  return hash
}

function ownHash(): string {
  return location.hash.startsWith('#/') ? location.hash : '#/'
}

/** Says whether two keys are the same without keeping either. */
async function hashOf(key: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
