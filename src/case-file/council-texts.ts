/** One thing the council says, in paragraphs and in languages. */
import type { InferOutput } from 'valibot'
import type { councilText } from '../../contract/words.ts'

export type CouncilTexts = readonly InferOutput<typeof councilText>[]
