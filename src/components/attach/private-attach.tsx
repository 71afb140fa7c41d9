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
      <section class="banner warm stack tightly" aria-labelledby="care">
        <p id="care">
          <b>
            <Words of="attach" k="care.title" />
          </b>
        </p>
        <ul class="plain stack tightly">
          {cares.map(({ icon, says }) => (
            <li key={says} class="row">
              <Icon name={icon} size="sm" />
              <span>
                <Words of="attach" k={says} />
              </span>
            </li>
          ))}
        </ul>
      </section>
      <AttachField holder={holder} {...(inAll === undefined ? {} : { inAll })}>
        <DrawHere holder={holder} />
      </AttachField>
    </div>
  )
}
