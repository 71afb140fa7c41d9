/** What a way of adding something is given by the field that opened it, and how it is fetched. */
import type { ComponentType } from 'preact'
import type { InsteadOf, Place } from '../../store/index.ts'
import type { OpenedBefore } from '../photo/opened-photo.ts'
import type { Recording } from '../voice/recording-place.ts'
import type { NewAttachment } from './holder.ts'

export interface ToolProps {
  /** A young person's own words for it. */
  readonly young: boolean
  /** Seals it and puts it into the draft. Rejects with `FullError` when the phone is full: it is still the tool's then. */
  readonly keep: (bytes: Uint8Array<ArrayBuffer>, what: NewAttachment, instead?: InsteadOf) => Promise<void>
  /** Where a recording lies while it is being made. */
  readonly recordings: Place<readonly Recording[]>
  /** Where a photo lies that is open and not added yet. */
  readonly opened: Place<OpenedBefore>
  readonly onKept: () => void
  readonly onClose: () => void
}

export type ToolName = 'photo' | 'voice'

/** Each comes on its own, when it is first opened. */
export const tools: Readonly<Record<ToolName, () => Promise<ComponentType<ToolProps>>>> = {
  photo: () => import('../photo/photo-tool.tsx').then((m) => m.PhotoTool),
  voice: () => import('../voice/voice-tool.tsx').then((m) => m.VoiceTool),
}
