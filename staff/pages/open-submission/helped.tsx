/**
 * What a child said with somebody's help. Whose hand was in it stands beside every single thing; what the helper
 * noticed stands in a box of its own, apart from all that the child said. Nobody is asked what a drawing means.
 */
import type { InputOf } from '../../../contract/operation.ts'
import type { Helper, helpAChild } from '../../../contract/operations/help-a-child.ts'
import { Banner } from '../../../src/components/banner.tsx'
import { OwnWords } from '../../parts/own-words.tsx'
import { helperWords, helpWords } from '../../wish-words.ts'
import type { ChildNames } from './answers.tsx'
import { OneWish } from './one-wish.tsx'
import { ForWhom } from './wishes.tsx'

interface HelpedProps {
  readonly helped: InputOf<typeof helpAChild>
  readonly names: ChildNames
}

export function Helped({ helped, names }: HelpedProps) {
  const { audience, childId, items, notes } = helped
  const isPrivate = audience !== 'everyone'
  const byFamily = items.some(({ helper: { who } }) => who === 'parent' || who === 'carer')
  const wantsAnother = items.some(({ helper: { otherWay } }) => otherWay === 'wants-it')
  return (
    <>
      <ForWhom audience={audience} who="child" />
      <p>
        What <b translate={false}>{names[childId] ?? 'a child'}</b> said with somebody’s help.
      </p>
      {byFamily && (
        <Banner tone="warm" title="A parent or carer helped with this.">
          <p>
            {wantsAnother
              ? 'The child wants to say it with an advocate or a worker too, without them. Please see to that.'
              : 'Offer the child another time with an advocate or a worker alone.'}
          </p>
        </Banner>
      )}
      {items.length > 0 && (
        <ol class="stack plain" aria-label="The child’s own words">
          {items.map((thing) => (
            <li key={thing.id} class="stack tight">
              <OneWish thing={thing} isPrivate={isPrivate} />
              <HelpedBy helper={thing.helper} />
            </li>
          ))}
        </ol>
      )}
      <p class="muted">
        Do not say what a drawing or a feeling means. Ask the child, and keep to what they said about it.
      </p>
      {notes && (
        <section class="panel stack" aria-labelledby="helper-notes">
          <h3 id="helper-notes">What the helper noticed. These are not the child’s words</h3>
          <OwnWords of={notes} isPrivate={isPrivate} />
        </section>
      )}
    </>
  )
}

function HelpedBy({ helper: { who, whoElse, how, inTheRoom } }: { helper: Helper }) {
  return (
    <div class="muted helped-by">
      <p>
        {helperWords[who]} helped: {how.map((way) => helpWords[way]).join(', ')}.{' '}
        {inTheRoom.others === 'nobody' ? 'Nobody else was in the room.' : 'Others were in the room.'}
      </p>
      {whoElse && <OwnWords of={whoElse} />}
      {inTheRoom.who && <OwnWords of={inTheRoom.who} />}
    </div>
  )
}
