/**
 * The truth table: what may be said of something that was handed over, from what the phone and the council know.
 *
 * Nothing is done before its proof is there. A step after "the council has it" is shown only once there is a receipt
 * that was checked; opening is not reading, so it is no step at all.
 */
import type { Progress } from '../../../contract/case-file.ts'
import type { State } from '../../case-file/index.ts'
import type { TrackStep } from '../../components/track.tsx'
import { type KeyOf, listInWords, momentInWords, type Values } from '../../i18n/index.ts'
import type { Delivery } from '../../sync/index.ts'

type Say = (key: KeyOf<'my-words'>, values?: Values) => string
/** A role as the reader's language says it. */
type Role = (role: string) => string

export interface Known {
  readonly state: State
  readonly sealedAt: string
  readonly delivery: Delivery | undefined
  readonly progress: Progress | undefined
}

/** Whether it was the chair who read it; another worker's reading is said with that worker's name. */
export function isReadByChair({ progress }: Known): boolean {
  return !progress?.readBy || /\bchair\b/i.test(progress.readBy.role)
}

export function stepsOf(known: Known, t: Say, inWords: Role): readonly TrackStep[] {
  const { state, sealedAt, delivery } = known
  const receipt = delivery?.receipt
  const kept: TrackStep = {
    key: 'kept',
    icon: 'device',
    title: t('track.kept'),
    detail: momentInWords(sealedAt),
    state: 'done',
  }
  if (!receipt) {
    return [
      kept,
      onItsWay(state, delivery, t),
      todo('received', 'inbox', t('track.received'), t('track.notYet')),
    ]
  }
  const received: TrackStep = {
    key: 'received',
    icon: 'inbox',
    title: receipt.state === 'held' ? t('track.held') : t('track.received'),
    detail: [
      t('track.reference', { when: momentInWords(receipt.receivedAt), reference: receipt.reference }),
      ...partsIn(receipt.parts, t),
    ].join('. '),
    reference: receipt.reference,
    state: 'done',
  }
  if (state === 'needs-you') return [kept, received, stuck(t)]
  return [kept, received, ...afterReceived(known, t, inWords)]
}

function afterReceived(known: Known, t: Say, inWords: Role): readonly TrackStep[] {
  const { progress } = known
  const { filedAt, readAt, readBy, sharedAt, answeredAt } = progress ?? {}
  const isFiled = filedAt !== undefined || (progress !== undefined && progress.state !== 'problem')
  return [
    isFiled
      ? done('filed', 'plan', t('track.filed'), filedAt && momentInWords(filedAt))
      : todo('filed', 'plan', t('track.filed'), t('track.notYet')),
    readAt
      ? done('read', 'eye', readTitle(known, t), readDetail(readAt, readBy, t, inWords))
      : todo('read', 'eye', t('track.read'), t('track.notYetRead')),
    ...(sharedAt ? [done('shared', 'people', t('track.shared'), momentInWords(sharedAt))] : []),
    ...(answeredAt ? [done('answered', 'chat', t('track.answered'), momentInWords(answeredAt))] : []),
  ]
}

function readTitle(known: Known, t: Say): string {
  const name = known.progress?.readBy?.name
  return name && !isReadByChair(known) ? t('track.readBy', { name }) : t('track.read')
}

function readDetail(readAt: string, readBy: Progress['readBy'], t: Say, inWords: Role): string {
  const when = momentInWords(readAt)
  return readBy ? t('track.by', { when, name: readBy.name, role: inWords(readBy.role) }) : when
}

function onItsWay(state: State, delivery: Delivery | undefined, t: Say): TrackStep {
  const tried = delivery?.lastTriedAt
    ? t('track.tried', { when: momentInWords(delivery.lastTriedAt) })
    : t('track.notTried')
  if (state === 'needs-you') return { ...stuck(t), detail: tried }
  const pieces = piecesIn(delivery, t)
  if (state === 'going') {
    const going = { key: 'going', icon: 'send', title: t('track.going'), state: 'wait' } as const
    return pieces ? { ...going, detail: pieces } : going
  }
  const detail = pieces ? `${tried}. ${pieces}` : tried
  return { key: 'waiting', icon: 'clock', title: t('track.waiting'), detail, state: 'wait' }
}

/** Every picture, photo and voice that the council has, by its number: only a receipt says so. */
function partsIn(parts: readonly number[], t: Say): readonly string[] {
  return parts.length === 0 ? [] : [t('track.parts', { parts: listInWords(parts.map(String)) })]
}

/** How much of what is large is there already, once any of it is. */
function piecesIn(delivery: Delivery | undefined, t: Say): string | undefined {
  const { left = 0, all = 0 } = delivery?.chunks ?? {}
  return left < all ? t('track.pieces', { there: all - left, all }) : undefined
}

const stuck = (t: Say): TrackStep => ({ key: 'stuck', icon: 'look', title: t('track.stuck'), state: 'stuck' })

const done = (key: string, icon: TrackStep['icon'], title: string, detail?: string): TrackStep => ({
  key,
  icon,
  title,
  ...(detail ? { detail } : {}),
  state: 'done',
})

const todo = (key: string, icon: TrackStep['icon'], title: string, detail: string): TrackStep => ({
  key,
  icon,
  title,
  detail,
  state: 'todo',
})

const tabs: Readonly<Record<State, KeyOf<'my-words'>>> = {
  waiting: 'tab.waiting',
  going: 'tab.waiting',
  'needs-you': 'tab.needs-you',
  received: 'tab.arrived',
  held: 'tab.arrived',
  filed: 'tab.arrived',
  read: 'tab.read',
  shared: 'tab.read',
  answered: 'tab.answered',
}

const headings: Readonly<Record<State, readonly [KeyOf<'my-words'>, KeyOf<'my-words'>]>> = {
  waiting: ['state.waiting', 'lead.waiting'],
  going: ['state.going', 'lead.going'],
  received: ['state.received', 'lead.received'],
  held: ['state.held', 'lead.held'],
  filed: ['state.filed', 'lead.filed'],
  read: ['state.read', 'lead.read'],
  shared: ['state.shared', 'lead.shared'],
  answered: ['state.answered', 'lead.answered'],
  'needs-you': ['state.needs-you', 'lead.needs-you'],
}

/** The name of the tab, and the heading and first sentence of the page: the true state, in words. */
export function headingOf(known: Known, t: Say): { tab: string; heading: string; lead: string } {
  const { state, progress, delivery } = known
  const tab = t(tabs[state])
  if (state === 'read' && progress?.readBy && !isReadByChair(known)) {
    return { tab, heading: t('state.readBy', { name: progress.readBy.name }), lead: t('lead.readBy') }
  }
  // The council has it but could not use it: it did leave, so "not sent" would be untrue.
  if (state === 'needs-you' && delivery?.receipt) {
    return { tab: t('tab.arrived'), heading: t('state.arrivedNeedsYou'), lead: t('lead.needs-you') }
  }
  const [heading, lead] = headings[state]
  return { tab, heading: t(heading), lead: t(lead) }
}
