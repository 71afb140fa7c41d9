/** What is not yet right in a form: a sentence for each field's id, in the order of the form. */
import { type GenericSchema, getDotPath, type InferOutput, safeParse } from 'valibot'

export type Errors = Readonly<Record<string, string>>

export interface Noted {
  readonly errors: Errors
  /** Notes a sentence for a field unless the fact holds. The first sentence for a field stands. */
  expect(fact: unknown, field: string, sentence: string): void
}

export function noting(): Noted {
  const errors: Record<string, string> = {}
  return {
    errors,
    expect(fact, field, sentence) {
      if (!fact) errors[field] ??= sentence
    },
  }
}

/**
 * The contract's own word on a finished form. What our own sentences did not foresee is still said, under the
 * contract's name for the part, so a form is never refused without a place to look.
 */
export function checkedBy<Schema extends GenericSchema>(
  schema: Schema,
  value: unknown,
): { readonly output: InferOutput<Schema> } | { readonly errors: Errors } {
  const read = safeParse(schema, value)
  if (read.success) return { output: read.output }
  return {
    errors: Object.fromEntries(
      read.issues.map((issue) => {
        const field = getDotPath(issue) ?? 'form'
        return [field, `Look again at “${field}”. It may be too long, or written in a way Heard cannot keep.`]
      }),
    ),
  }
}

export function hasErrors(errors: Errors): boolean {
  return Object.keys(errors).length > 0
}
