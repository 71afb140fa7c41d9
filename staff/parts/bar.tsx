/** The bar at the top: the mark, the places this key may go, whose key is in use, and the way out. */
import { useContext, useState } from 'preact/hooks'
import { Icon } from '../../src/components/icon.tsx'
import { Wordmark } from '../../src/components/wordmark.tsx'
import type { Worker } from '../desk-context.ts'
import { type Place, toConferences } from '../routes.ts'
import { UnfinishedContext } from '../unfinished.ts'
import { waysFor } from '../ways.ts'

export function Bar({ worker, place, signOut }: { worker?: Worker; place?: Place; signOut?(): void }) {
  return (
    <header class="bar noprint">
      <a class="brand" href={toConferences}>
        <Wordmark />
        <span class="desk-mark">Desk</span>
      </a>
      {worker && signOut && place && (
        <>
          <nav class="desk-nav" aria-label="Desk">
            {waysFor(worker).map(({ to, screen, icon, words }) => (
              <a
                key={screen}
                class="tool"
                href={to}
                aria-current={place.screen === screen ? 'page' : undefined}
              >
                <Icon name={icon} />
                {words}
              </a>
            ))}
          </nav>
          <span class="whose">
            <Icon name="person" />
            {worker.name}
          </span>
          <SignOut signOut={signOut} />
        </>
      )}
    </header>
  )
}

/** Signing out by hand forgets unfinished writing, so it asks first when there is some. */
function SignOut({ signOut }: { signOut(): void }) {
  const unfinished = useContext(UnfinishedContext)
  const [isAsking, setAsking] = useState(false)

  if (!isAsking) {
    return (
      <button
        type="button"
        class="tool"
        onClick={() => (unfinished.places().length > 0 ? setAsking(true) : signOut())}
      >
        Sign out
      </button>
    )
  }
  return (
    <div class="ask-out" role="alert">
      <p>Something you were writing is not finished. Signing out forgets it.</p>
      <button type="button" class="btn sm second" onClick={() => setAsking(false)}>
        Stay
      </button>
      <button type="button" class="btn sm" onClick={signOut}>
        Sign out and forget it
      </button>
    </div>
  )
}
