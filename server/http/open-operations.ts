/** Which operations this process answers, from the parts it was told to be. Others look as if they were not there. */
import type { Part } from '../config/read-config.ts'
import type { ServerOperation } from '../operations/rule.ts'

export function openOperations(
  all: readonly ServerOperation[],
  parts: ReadonlySet<Part>,
): readonly ServerOperation[] {
  return all.filter(({ route }) => {
    if (route.asker === 'posting' || route.name === 'give-feedback') return parts.has('postbox')
    if (route.asker === 'council') return parts.has('desk')
    if (route.asker === 'reading' || route.name === 'join') return parts.has('family')
    return true
  })
}
