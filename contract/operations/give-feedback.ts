import {
  array,
  type InferOutput,
  length,
  literal,
  maxLength,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  regex,
  string,
} from 'valibot'
import { route } from '../operation.ts'
import { base64url, direction, jws, languageTag } from '../words.ts'

/** What HPKE authenticates beside the ciphertext. The key is the council's, and nothing else is named. */
export const FEEDBACK_INFO = 'heard/feedback/1'

/** What is sealed is always this long, whatever was answered: a length in four bytes, the JSON, zeros. */
export const FEEDBACK_BYTES = 32 * 1024

/** HPKE's key (65 bytes) and ciphertext (with its tag of 16), as base64url. */
const ENC_LETTERS = Math.ceil((65 * 4) / 3)
const CT_LETTERS = Math.ceil(((FEEDBACK_BYTES + 16) * 4) / 3)

const FEEDBACK_LETTERS = 2_000

const text = object({
  text: pipe(string(), maxLength(FEEDBACK_LETTERS)),
  lang: languageTag,
  dir: direction,
})

const questionId = pipe(string(), regex(/^[A-Z]{1,2}[0-9]{1,2}$/))

/**
 * What is inside the seal. No person, phone, child, meeting or time is in it. Only who asks to be called back says who
 * they are, and then it is not anonymous any more, which the page says before.
 */
export const feedback = object({
  v: literal(1),
  who: picklist(['parent', 'young-person']),
  answers: pipe(
    array(object({ question: questionId, answer: pipe(string(), regex(/^[a-z-]{1,30}$/)) })),
    maxLength(20),
  ),
  words: pipe(array(object({ question: questionId, words: text })), maxLength(2)),
  callBack: optional(
    object({
      name: pipe(string(), maxLength(200)),
      number: optional(pipe(string(), maxLength(60))),
      /** When and how it is safe. */
      words: optional(text),
    }),
  ),
})
export type Feedback = InferOutput<typeof feedback>

/**
 * Feedback about a meeting (domain D6, G5.7): unlinkable. No token, no id, one size. The same bytes twice are one.
 * Where it came from is not kept, and of when it came only the month.
 */
export const giveFeedback = route({
  name: 'give-feedback',
  method: 'POST',
  path: '/v1/feedback',
  asker: 'anyone',
  summary: 'Give feedback that cannot be traced to anybody',
  input: object({
    v: literal(1),
    enc: pipe(base64url, length(ENC_LETTERS)),
    ct: pipe(base64url, length(CT_LETTERS)),
  }),
  output: object({ receipt: jws }),
  refusals: [],
})

/** Fewer than this many are never shown, and of what is shown no smaller number is told. */
export const FEW = 5

/**
 * What the council may see of it: whole months that are over, put together until there are enough of one kind of
 * person; a number below `FEW` is null. Those who asked to be called back stand apart, with all they said.
 */
export const listFeedback = route({
  name: 'list-feedback',
  method: 'GET',
  path: '/v1/council/feedback',
  asker: 'council',
  scope: 'inbox',
  summary: 'Read what families say about meetings, put together so that nobody can be told apart',
  input: object({}),
  output: object({
    together: array(
      object({
        who: picklist(['parent', 'young-person']),
        /** The first and the last month in it, YYYY-MM. */
        from: string(),
        to: string(),
        counts: array(object({ question: string(), answer: string(), count: nullable(number()) })),
        words: array(object({ question: string(), words: text })),
      }),
    ),
    callBacks: array(feedback),
  }),
  refusals: [],
})
