/** Every kind of help that can be asked for, with what a phone knows when somebody asks, and a walk through its screens. */
import { fireEvent, screen, waitFor } from '@testing-library/preact'
import type { ComponentType } from 'preact'
import type { Role } from '../../contract/case-file.ts'
import { type CaseFile, caseFile } from '../../src/case-file/index.ts'
import { AskAdvocate } from '../../src/pages/ask-advocate/page.tsx'
import { AskInterpreter } from '../../src/pages/ask-interpreter/page.tsx'
import { BringSupporter } from '../../src/pages/bring-supporter/page.tsx'
import { MeetTheChair } from '../../src/pages/meet-the-chair/page.tsx'
import { SayHowToReachMe } from '../../src/pages/say-how-to-reach-me/page.tsx'
import { SayIfComing } from '../../src/pages/say-if-coming/page.tsx'
import { SayWhatINeed } from '../../src/pages/say-what-i-need/page.tsx'
import { SayWhatKeepsMeSafe } from '../../src/pages/say-what-keeps-me-safe/page.tsx'
import { TellAboutSolicitor } from '../../src/pages/tell-about-solicitor/page.tsx'
import { get, update } from '../../src/store/index.ts'
import { membership, sentWords } from '../../src/sync/index.ts'
import { aConference, aMe, idris, maya, said } from './builders.ts'

export const kinds: readonly (readonly [string, ComponentType])[] = [
  ['say-if-coming', SayIfComing],
  ['bring-supporter', BringSupporter],
  ['tell-about-solicitor', TellAboutSolicitor],
  ['ask-advocate', AskAdvocate],
  ['ask-interpreter', AskInterpreter],
  ['say-what-i-need', SayWhatINeed],
  ['say-what-keeps-me-safe', SayWhatKeepsMeSafe],
  ['say-how-to-reach-me', SayHowToReachMe],
  ['meet-the-chair', MeetTheChair],
]

export const slotIds = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()] as const

/** Times of the chair, and of one of the advocates of the made-up council. */
export const someTimes: Partial<CaseFile> = {
  conferences: [aConference()],
  slots: [
    {
      kind: 'slots',
      id: crypto.randomUUID(),
      slotKind: 'meet-the-chair',
      asOf: '2026-11-20T09:00:00.000Z',
      slots: [
        { id: slotIds[0], day: '2030-01-28', time: '09:00', mode: 'phone' },
        { id: slotIds[1], day: '2030-01-29', time: '15:30', where: said('Rowan House, room 2') },
      ],
    },
    {
      kind: 'slots',
      id: crypto.randomUUID(),
      slotKind: 'advocate',
      provider: 'Northmoor Young Voices',
      asOf: '2026-11-20T09:00:00.000Z',
      slots: [{ id: slotIds[2], day: '2030-01-25', time: '16:00' }],
    },
  ],
}

/** Somebody of this role has this much on their phone. */
export async function knows(
  role: Role,
  changes: Partial<CaseFile> = someTimes,
  area = 'example',
): Promise<void> {
  const me = aMe({ role, area, children: role === 'young-person' ? [maya] : [maya, idris] })
  await update(membership, ({ joined }) => (joined ? { joined: { ...joined, role, area } } : {}))
  await update(caseFile, (old) => ({ ...old, ...changes, me }))
}

export const sent = async () => (await get(sentWords)).items

const main = () => document.querySelector('#main')?.textContent ?? ''
const headings = () => [...document.querySelectorAll('h1,h2')].map((one) => one.textContent).join('|')

/** The button at the foot of a question; on the last screen there is none. */
export const onward = () => document.querySelector<HTMLButtonElement>('.foot .btn:last-child')

/** Walks from screen to screen, pressing what leads on, and looks at each. Answers how many there were. */
export async function walk(look: (at: number) => Promise<void>): Promise<number> {
  for (let at = 0; at < 9; at++) {
    await waitFor(() => {
      if (!document.querySelector('main:not(:has([aria-busy=true])) h1'))
        throw new Error('It is still being read.')
    })
    await look(at)
    const next = onward()
    if (!next) return at + 1
    const before = headings()
    fireEvent.click(next)
    await waitFor(() => {
      if (headings() === before) throw new Error(`Nothing followed: ${main().slice(0, 80)}`)
    })
  }
  throw new Error('The screens never come to an end.')
}

/** Chooses the first of each group and writes into each field that is empty. */
export function answerAll(): void {
  for (const group of document.querySelectorAll('fieldset')) {
    const inputs = [...group.querySelectorAll<HTMLInputElement>('input')]
    const first = inputs.find(({ closest: _, name }) => name.startsWith('ask-'))
    if (first && !inputs.some(({ checked }) => checked)) fireEvent.click(first)
  }
  for (const field of document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(
    'textarea, input.input',
  )) {
    if (field.value === '') fireEvent.input(field, { target: { value: wordsFor(field.id) } })
  }
}

export function wordsFor(id: string): string {
  if (id === 'ask-phone') return '01632 960 101'
  return id === 'ask-email' ? 'rana@example.com' : 'Rana'
}

export const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }))
