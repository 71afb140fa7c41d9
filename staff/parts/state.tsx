/** How far a submission has come: words first, an icon and colour after. */
import { Icon } from '../../src/components/icon.tsx'
import type { Card } from '../card.ts'
import { stateWords } from '../words.ts'

export function State({ of }: { of: Card['state'] }) {
  const isDone = of === 'read' || of === 'shared' || of === 'answered'
  const needsLook = of === 'held' || of === 'quarantined'
  return (
    <span class={isDone ? 'tag done' : needsLook ? 'tag late' : 'tag doing'}>
      <Icon name={isDone ? 'check' : needsLook ? 'look' : 'inbox'} />
      {stateWords[of]}
    </span>
  )
}
