/** What every screen of a signed-in desk may use: how to ask the council, and who is signed in. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { OutputOf } from '../contract/operation.ts'
import type { readWorker } from '../contract/operations/open-submission.ts'
import type { Ask } from './api.ts'

export type Worker = OutputOf<typeof readWorker>

export class NotSignedInError extends Error {
  override name = 'NotSignedInError'
}

export const DeskContext = createContext<{ readonly ask: Ask; readonly worker: Worker } | undefined>(
  undefined,
)

export function useDesk(): { readonly ask: Ask; readonly worker: Worker } {
  const desk = useContext(DeskContext)
  if (!desk) {
    throw new NotSignedInError('A desk screen was shown with nobody signed in. Render it inside DeskContext.')
  }
  return desk
}
