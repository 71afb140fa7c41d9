/**
 * Tells young people which advocates they have, and which of an advocate's phones can open what is for them alone.
 * Only the young person is told. It runs after the change it follows is kept, and the same again is no news.
 */
import { setContext } from '../db/pools.ts'
import { faultOf } from '../log/log.ts'
import type { Council } from './council.ts'
import type { Asked, ServerOperation } from './rule.ts'

export async function issueAdvocates(council: Council, about: readonly string[]): Promise<void> {
  try {
    await council.pools.opener.begin(async (tx) => {
      await setContext(tx, { authority: council.config.authority })
      await tx`select issue_advocates(${[...about]}::uuid[])`
    })
  } catch (error) {
    // What was asked for is done. Until this is told, a young person's phone keeps what is for the advocate.
    council.log.error({ job: 'issue-advocates', ...faultOf(error) }, 'advocates could not be told of yet')
  }
}

/** The same operation, which tells of advocates once it is done. `whom` reads the people from its input. */
export function thenIssueAdvocates(
  operation: ServerOperation,
  whom: (input: unknown) => readonly string[],
): ServerOperation {
  return {
    ...operation,
    async answer(input: unknown, asked: Asked) {
      const answer = await operation.answer(input, asked)
      if (answer.is === 'done') await issueAdvocates(asked.council, whom(input))
      return answer
    },
  }
}
