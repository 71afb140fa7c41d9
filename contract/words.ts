/** The small shapes that many parts of the contract share: ids, days, texts with their own language. */
import {
  isoDate,
  isoTimestamp,
  literal,
  maxLength,
  minLength,
  object,
  optional,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
  trim,
  uuid,
} from 'valibot'

/** A version 4 UUID made where the thing was made: on the phone for what a family sends. */
export const id = pipe(string(), uuid())

/** A day without a time, YYYY-MM-DD, Europe/London. */
export const day = pipe(string(), isoDate())

/** A clock time, HH:MM, Europe/London. */
export const clock = pipe(string(), regex(/^([01]\d|2[0-3]):[0-5]\d$/))

/** A moment, ISO 8601 in UTC. */
export const moment = pipe(string(), isoTimestamp())

/** SHA-256 as 64 lower-case hexadecimal characters. */
export const sha256Hex = pipe(string(), regex(/^[0-9a-f]{64}$/))

/** Bytes in base64url without padding. */
export const base64url = pipe(string(), regex(/^[A-Za-z0-9_-]+$/))

/** A language tag (BCP 47). Kept as the person or council gave it. */
export const languageTag = pipe(string(), regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), maxLength(35))

export const direction = picklist(['ltr', 'rtl'])

/** Text as somebody wrote it, with the language and direction it was written in. Never altered. */
export const writtenText = object({ text: string(), lang: languageTag, dir: direction })

/** Text the council issues: whose translation it is travels with it (domain F, LocalText). */
export const councilText = object({
  text: pipe(string(), minLength(1), maxLength(20_000)),
  lang: languageTag,
  dir: direction,
  origin: picklist(['original', 'human', 'machine', 'easy-read']),
  /** Who made it, for a translation or an Easy Read rendering: shown beside it. */
  madeBy: optional(pipe(string(), maxLength(200))),
  checkedBy: optional(pipe(string(), maxLength(200))),
  checkedOn: optional(day),
})

/** A person's or place's short name, shown as given. */
export const shortName = pipe(string(), trim(), minLength(1), maxLength(200))

/** What `new URL` and `tel:` links may hold: digits, spaces and a leading plus. */
export const phoneNumber = pipe(string(), regex(/^\+?[0-9 ]{3,20}$/))

/** A compact JSON Web Signature (RFC 7515), signed ES256. */
export const jws = pipe(string(), regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/))

/** A P-256 public key as a JSON Web Key (RFC 7517). Strict, so a private part is refused. */
export const publicKey = strictObject({
  kty: literal('EC'),
  crv: literal('P-256'),
  x: base64url,
  y: base64url,
})
