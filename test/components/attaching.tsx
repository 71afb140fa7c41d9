/** A field on a page of its own, in an open door, with one draft behind it. */
import { fireEvent, screen } from '@testing-library/preact'
import type { KeptAttachment } from '../../contract/attachment.ts'
import { AttachField, type Holder } from '../../src/components/attach/attach-field.tsx'
import type { Language } from '../../src/i18n/index.ts'
import { get, place } from '../../src/store/index.ts'
import { show } from '../pages/show.tsx'

export interface Draft {
  readonly words?: string
  readonly attachments?: readonly KeptAttachment[]
}

export const draftPlace = place<Draft>('draft/for-a-test', {})

export const holder: Holder<Draft> = {
  at: draftPlace,
  field: 'answer',
  read: ({ attachments = [] }) => attachments,
  write: (draft, attachments) => ({ ...draft, attachments }),
}

export function showField(more: { young?: boolean; inAll?: number } = {}, language?: Language) {
  return show(
    () => (
      <main class="wrap">
        <AttachField holder={holder} {...more} />
      </main>
    ),
    language,
  )
}

export const attached = async () => (await get(draftPlace)).attachments ?? []

export const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }, { timeout: 8000 }))

/** What choosing a file comes to. */
export async function choose(file: Blob, which = 0): Promise<void> {
  await screen.findByText('Choose one from this phone')
  const input = document.querySelectorAll<HTMLInputElement>('input[type=file]')[which]!
  const chosen = new DataTransfer()
  chosen.items.add(file instanceof File ? file : new File([file], 'IMG_0001.jpg', { type: 'image/jpeg' }))
  input.files = chosen.files
  fireEvent.change(input)
}
