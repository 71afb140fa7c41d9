/**
 * Photos, drawings and a voice for the chair and the social worker alone. What they can give away to somebody in the
 * home is said beside the buttons, before any of them is pressed, and stays there while somebody speaks.
 */
import { DrawHere } from '../drawing/draw-here.tsx'
import { Icon } from '../icon.tsx'
import { Words } from '../words.tsx'
import { AttachField, type Holder } from './attach-field.tsx'

const cares = [
  { icon: 'mic', says: 'care.voice' },
  { icon: 'picture', says: 'care.gallery' },
  { icon: 'hide', says: 'care.shows' },
] as const

export function PrivateAttach<T>({ holder, inAll }: { holder: Holder<T>; inAll?: number }) {
  return (
    <div class="stack">
      <section class="banner warm" aria-labelledby="care">
        <Icon name="info" />
        <div class="stack tightly">
          <b id="care">
            <Words of="attach" k="care.title" />
          </b>
          <ul class="ticks">
            {cares.map(({ icon, says }) => (
              <li key={says}>
                <Icon name={icon} size="sm" />
                <span>
                  <Words of="attach" k={says} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <AttachField holder={holder} {...(inAll === undefined ? {} : { inAll })}>
        <DrawHere holder={holder} />
      </AttachField>
    </div>
  )
}
