/** All that a trusted adult is told: that they may help these children to say something, and by when. */
import { array, type InferOutput, literal, object } from 'valibot'
import { day, id } from './words.ts'

/**
 * Issued to that trusted adult only, in the place of the meeting, and taken away when the meeting is over. It has no
 * time, no place and no people; the children's names are in `me`.
 */
export const helping = object({
  kind: literal('helping'),
  /** The conference that what the child says is for. */
  id,
  /** The ids of the children whom they may help. */
  children: array(id),
  /** The day by which it reaches the papers in good time. Later is still taken. */
  by: day,
})
export type Helping = InferOutput<typeof helping>
