import {
  array,
  check,
  forward,
  type InferOutput,
  integer,
  literal,
  maxLength,
  maxValue,
  minLength,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  string,
} from 'valibot'
import { attachments } from '../attachment.ts'
import { sealed } from '../operation.ts'
import { people, places } from '../people-and-places.ts'
import { sealedCopy } from '../sealed-copy.ts'
import { direction, id, languageTag, writtenText } from '../words.ts'
import { helpedThing, meAs } from './help-a-child.ts'

/**
 * The questions of a young person (domain D3) that one thing can answer, those of a review (D5), and a letter or a
 * picture that answers none (S4.30). C16 is no question: it is `audience`.
 */
export const wishQuestion = picklist([
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'C7',
  'C8',
  'C9',
  'C10',
  'C11',
  'C12',
  'C13',
  'C14',
  'C15',
  'C17',
  'CR1',
  'CR2',
  'CR3',
  'CR4',
  'CR5',
  'letter',
  'picture',
])
export type WishQuestion = InferOutput<typeof wishQuestion>

/** One thing that a young person said. Who is in the room (C14) is never for everyone at the meeting. */
export const wish = object({
  id,
  question: wishQuestion,
  words: optional(writtenText),
  /** Ids of what was chosen from the question's own choices, several at once where the question allows it. */
  chosen: optional(pipe(array(pipe(string(), maxLength(60))), maxLength(40))),
  scale: optional(pipe(number(), integer(), minValue(0), maxValue(10))),
  /** Who and where, from the pickers of the questions that have one. */
  people: optional(people),
  places: optional(places),
  /** Drawn, said or photographed instead of written, or beside it. */
  attachments: optional(attachments),
})
export type Wish = InferOutput<typeof wish>

const wishes = pipe(array(wish), minLength(1), maxLength(200))

/**
 * What a young person wants the meeting to know. Everything in one envelope has one audience, so nothing travels in
 * an envelope that somebody may open whom it is not for. What is "just me" has no operation: it stays on the phone.
 */
export const shareWishes = sealed({
  name: 'share-wishes',
  summary: 'A young person’s wishes and feelings for a conference',
  input: pipe(
    object({
      conferenceId: id,
      audience: picklist(['everyone', 'chair-and-worker']),
      lang: languageTag,
      dir: direction,
      items: wishes,
    }),
    forward(
      check(
        ({ audience, items }) => audience !== 'everyone' || items.every(({ question }) => question !== 'C14'),
        'Who is not wanted in the room is never for everyone.',
      ),
      ['items'],
    ),
  ),
})

/**
 * What only the young person's own advocate may read. It is sealed on the phone to the advocate's phones, and then
 * travels in an envelope: the council learns that something is to be passed on, and passes it on unread.
 */
export const tellAdvocate = sealed({
  name: 'tell-advocate',
  summary: 'Something from a young person for their own advocate only',
  input: object({ advocateId: id, copies: pipe(array(sealedCopy), minLength(1), maxLength(6)) }),
})

/** What a copy holds once an advocate's phone has opened it. `helped` is what somebody helped the child to say. */
export const wishesForAdvocate = object({
  v: literal(1),
  lang: languageTag,
  dir: direction,
  items: pipe(array(wish), maxLength(200)),
  me: optional(meAs),
  helped: optional(pipe(array(helpedThing), maxLength(200))),
})
export type WishesForAdvocate = InferOutput<typeof wishesForAdvocate>
