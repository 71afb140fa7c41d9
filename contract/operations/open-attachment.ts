import { maxLength, minLength, object, picklist, pipe, regex, string } from 'valibot'
import { attachmentKind } from '../attachment.ts'
import { route } from '../operation.ts'
import { id, sha256Hex } from '../words.ts'

/**
 * One picture, photo or voice of a submission that this worker has opened. Pictures are made anew from their pixels
 * before anybody sees them; what is not a picture or a voice that a phone of ours makes is refused.
 */
export const openAttachment = route({
  name: 'open-attachment',
  method: 'GET',
  path: '/v1/council/submissions/{envelopeId}/attachments/{part}',
  asker: 'council',
  scope: 'inbox',
  summary: 'Open one picture, photo or voice of a submission',
  input: object({ envelopeId: id, part: pipe(string(), regex(/^[1-9]\d?$/)) }),
  output: object({
    kind: attachmentKind,
    type: picklist(['image/jpeg', 'image/png', 'audio/webm', 'audio/mp4', 'audio/ogg']),
    base64: pipe(string(), minLength(1)),
  }),
  refusals: ['not-opened-yet', 'not-all-there', 'could-not-open', 'unknown-kind'],
})

/**
 * One sealed chunk of what a young person let only their advocate see. The council cannot open it: what opens it is in
 * the copy that was sealed to the advocate's phones.
 */
export const readSharedChunk = route({
  name: 'read-shared-chunk',
  method: 'GET',
  path: '/v1/shared/{id}/chunks/{sha256}',
  asker: 'reading',
  summary: 'Fetch one sealed chunk of what was shared with me alone',
  input: object({ id, sha256: sha256Hex }),
  output: object({ base64: pipe(string(), minLength(1), maxLength(400_000)) }),
  refusals: [],
})
