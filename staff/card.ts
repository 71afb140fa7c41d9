/** One thing a family member sent, as the inbox knows it: who, when and how far it has come, never a word of it. */
import type { InferOutput } from 'valibot'
import type { submissionCard } from '../contract/operations/open-submission.ts'

export type Card = InferOutput<typeof submissionCard>
