/**
 * Questions somebody collects while reading, for the meeting.
 *
 * With their door open they are kept in it. With none open they are only held in this tab, and are gone with the page
 * or when a door shuts. They come to stand behind a door only when whoever opened it says so.
 */
import { get, isOpen, LockedError, onLockChange, place, update, watch } from '../store/index.ts'

export interface Question {
  readonly id: string
  readonly text: string
  /** What it is written in. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** It was asked, or has its answer. */
  readonly isDone?: boolean
}

export interface Questions {
  readonly items: readonly Question[]
}

export const questionsToAsk = place<Questions>('questions-to-ask', { items: [] })

let inHand: Questions = questionsToAsk.start
const listeners = new Set<() => void>()

function hold(next: Questions): void {
  inHand = next
  for (const listener of listeners) listener()
}

/** `kept` is behind the door; `in-hand` goes when the page does. */
export async function keepQuestion(question: Omit<Question, 'id'>): Promise<'kept' | 'in-hand'> {
  const isNew = ({ items }: Questions) => !items.some(({ text }) => text.trim() === question.text.trim())
  const add = (old: Questions): Questions =>
    isNew(old) ? { items: [...old.items, { ...question, id: crypto.randomUUID() }] } : old
  if (!isOpen()) {
    hold(add(inHand))
    return 'in-hand'
  }
  await update(questionsToAsk, add)
  return 'kept'
}

export async function removeQuestion(id: string): Promise<void> {
  const without = ({ items }: Questions): Questions => ({ items: items.filter((one) => one.id !== id) })
  if (isOpen()) await update(questionsToAsk, without)
  else hold(without(inHand))
}

export async function markQuestion(id: string, isDone: boolean): Promise<void> {
  await update(questionsToAsk, ({ items }) => ({
    items: items.map((one) => (one.id === id ? { ...one, isDone } : one)),
  }))
}

export interface Collected extends Questions {
  /** Collected in this tab while no door was open. */
  readonly inHand: readonly Question[]
}

export async function readQuestions(): Promise<Collected> {
  const collected = { items: [], inHand: inHand.items }
  if (!isOpen()) return collected
  try {
    return { ...collected, ...(await get(questionsToAsk)) }
  } catch (error) {
    // The door may fall shut while we look.
    if (error instanceof LockedError) return collected
    throw error
  }
}

/** Puts what was collected before the door was opened behind it. */
export async function keepInHand(): Promise<void> {
  for (const { id: _, ...question } of inHand.items) await keepQuestion(question)
  hold(questionsToAsk.start)
}

/** One question on each line, to paste anywhere. */
export function asPlainText({ items }: Questions): string {
  return items.map(({ text }) => `• ${text}`).join('\n')
}

export function watchQuestions(listener: () => void): () => void {
  listeners.add(listener)
  const stops = [watch(questionsToAsk, listener), onLockChange(listener)]
  return () => {
    listeners.delete(listener)
    for (const stop of stops) stop()
  }
}

onLockChange(() => {
  if (!isOpen()) hold(questionsToAsk.start)
})
