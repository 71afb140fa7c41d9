/**
 * What arrived, in the order a chair reads it: the soonest conference first, in it young people before
 * parents before anybody else, and each person's things oldest first.
 */
import type { OutputOf } from '../../../contract/operation.ts'
import type { listConferences } from '../../../contract/operations/save-conference.ts'
import type { Card } from '../../card.ts'

export type Listed = OutputOf<typeof listConferences>['conferences'][number]

export interface PersonPile {
  readonly personId: string
  readonly person: Card['person']
  readonly cards: readonly Card[]
}

export interface ConferencePile {
  readonly conferenceId: string
  readonly conference: Listed | undefined
  readonly people: readonly PersonPile[]
}

const roleOrder = ['young-person', 'parent', 'carer', 'advocate', 'trusted-adult']

/** What nobody proved to have written stands apart from everybody's words. */
export function apart(cards: readonly Card[]): {
  readonly proved: readonly Card[]
  readonly setAside: readonly Card[]
} {
  return {
    proved: cards.filter(({ state }) => state !== 'quarantined'),
    setAside: cards.filter(({ state }) => state === 'quarantined'),
  }
}

export function inReadingOrder(
  cards: readonly Card[],
  conferences: readonly Listed[],
): readonly ConferencePile[] {
  const byConference = piled(cards, ({ conferenceId }) => conferenceId ?? '')
  return [...byConference]
    .map(([conferenceId, its]) => ({
      conferenceId,
      conference: conferences.find(({ id }) => id === conferenceId),
      people: peopleOf(its),
    }))
    .sort((one, other) => whenOf(one.conference).localeCompare(whenOf(other.conference)))
}

function peopleOf(cards: readonly Card[]): readonly PersonPile[] {
  const byPerson = piled(cards, ({ person }) => person?.id ?? '')
  return [...byPerson]
    .map(([personId, its]) => ({
      personId,
      person: its[0]!.person,
      cards: [...its].sort((one, other) => one.receivedAt.localeCompare(other.receivedAt)),
    }))
    .sort((one, other) => placeOf(one) - placeOf(other))
}

/** The cards of each name together, in the order the names first come. */
function piled(cards: readonly Card[], nameOf: (card: Card) => string): Map<string, Card[]> {
  const piles = new Map<string, Card[]>()
  for (const card of cards) piles.set(nameOf(card), [...(piles.get(nameOf(card)) ?? []), card])
  return piles
}

function placeOf({ person }: PersonPile): number {
  const at = roleOrder.indexOf(person?.role ?? '')
  return at < 0 ? roleOrder.length : at
}

/** Things whose conference is not known come last. */
function whenOf(conference: Listed | undefined): string {
  return conference ? `${conference.day} ${conference.time}` : '9999'
}
