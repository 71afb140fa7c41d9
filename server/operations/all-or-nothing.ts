/** A refusal half way undoes what was done before it. The refusal itself is still audited. */
import type { Tx } from '../db/pools.ts'
import type { Answer } from './rule.ts'

class UndoneError extends Error {
  override name = 'UndoneError'
}

export async function allOrNothing<A extends Pick<Answer, 'is'>>(
  tx: Tx,
  work: (inner: Tx) => Promise<A>,
): Promise<A> {
  const kept: { answer?: A } = {}
  try {
    await tx.savepoint(async (inner) => {
      kept.answer = await work(inner)
      if (kept.answer.is !== 'done') throw new UndoneError()
    })
  } catch (error) {
    if (!(error instanceof UndoneError)) throw error
  }
  if (!kept.answer) throw new TypeError('The work ended without an answer. Make it return one.')
  return kept.answer
}
