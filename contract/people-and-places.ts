/**
 * Who and where, as a child names them (domain D3 C2 and C5, D4 Y3, Y7 and Y8). They are the child's own words and
 * are matched with nobody's record. Ids last for ever; one that a reader does not know is shown as it came.
 */
import {
  array,
  boolean,
  type InferOutput,
  maxLength,
  minLength,
  object,
  optional,
  picklist,
  pipe,
} from 'valibot'
import { writtenText } from './words.ts'

export const someoneKind = picklist([
  'mum',
  'dad',
  'step-parent',
  'brother',
  'sister',
  'baby',
  'grandparent',
  'aunt-uncle',
  'foster-carer',
  'friend',
  'teacher',
  'worker',
  'pet',
  'someone',
])
export type SomeoneKind = InferOutput<typeof someoneKind>

/** A person or a pet who matters. A name is theirs to give or to leave out. */
export const someone = object({
  kind: someoneKind,
  name: optional(writtenText),
  livesWithMe: optional(boolean()),
})
export type Someone = InferOutput<typeof someone>
export const people = pipe(array(someone), minLength(1), maxLength(40))

export const placeKind = picklist([
  'home',
  'other-home',
  'school',
  'family',
  'friends',
  'outside',
  'online',
  'elsewhere',
])
export type PlaceKind = InferOutput<typeof placeKind>

/** A younger child is asked about nice places, and never whether a place is safe. */
export const felt = picklist(['safe', 'mixed', 'not-safe', 'nice', 'not-so-nice'])
export type Felt = InferOutput<typeof felt>

/** How a place feels, and who is there, when they want to say so. */
export const feltPlace = object({
  place: placeKind,
  feels: felt,
  words: optional(writtenText),
})
export type FeltPlace = InferOutput<typeof feltPlace>
export const places = pipe(array(feltPlace), minLength(1), maxLength(20))
