/** One thing a child said, as it is: the faces with their words, the number, the choice, the people, their own words. */
import type { KeptAttachment } from '../../contract/attachment.ts'
import type { Wish } from '../../contract/operations/share-wishes.ts'
import type { FeltPlace, Someone } from '../../contract/people-and-places.ts'
import { useWords } from '../i18n/index.ts'
import { AttachedList } from './attach/attached-list.tsx'
import { type Feeling, feelings, Pebble } from './feelings.tsx'
import { choiceInWords, feltKeys, placeKeys, scaleKeys, someoneKeys } from './wish-keys.ts'

export interface Said {
  readonly question: string
  readonly chosen?: readonly string[] | undefined
  readonly scale?: number | undefined
  readonly people?: readonly Someone[] | undefined
  readonly places?: readonly FeltPlace[] | undefined
  readonly words?: Wish['words'] | undefined
  readonly attachments?: readonly KeptAttachment[] | undefined
}

/** `noAttached`: whoever shows it fetches its pictures and voices first. */
export function WishWords({ said, noAttached }: { said: Said; noAttached?: boolean }) {
  const t = useWords('share-wishes')
  const { question, chosen = [], scale, people = [], places = [], words, attachments } = said
  const faces = question === 'C1' || question === 'Y2' ? chosen.filter(isFeeling) : []
  const inWords = scale === undefined ? undefined : scaleKeys[scale]
  return (
    <div class="wish">
      {faces.length > 0 && (
        <span class="wish-faces">
          {faces.map((feeling) => (
            <Pebble key={feeling} feeling={feeling} />
          ))}
        </span>
      )}
      {chosen.length > 0 && <p>{chosen.map((one) => choiceInWords(t, question, one)).join(' · ')}</p>}
      {scale !== undefined && (
        <p>
          <b>
            <bdi dir="ltr">{scale} / 10</bdi>
          </b>{' '}
          {inWords && <span class="small">({t(inWords)})</span>}
        </p>
      )}
      {places.length > 0 && (
        <ul class="wish-list">
          {places.map((place, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a place has no name but where it stands in the list
            <li key={at}>
              {t('place.said', { place: t(placeKeys[place.place]), feels: t(feltKeys[place.feels]) })}
              <Own words={place.words} />
            </li>
          ))}
        </ul>
      )}
      {people.length > 0 && (
        <ul class="wish-list">
          {people.map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two brothers may have no names
            <li key={at}>
              {one.livesWithMe
                ? t('someone.withMe', { who: t(someoneKeys[one.kind]) })
                : t(someoneKeys[one.kind])}
              <Own words={one.name} />
            </li>
          ))}
        </ul>
      )}
      <Own words={words} />
      {!noAttached && <AttachedList list={attachments} />}
    </div>
  )
}

function Own({ words }: { words: Wish['words'] }) {
  if (!words?.text.trim()) return null
  return (
    <p class="own" lang={words.lang} dir={words.dir} translate={false}>
      {words.text}
    </p>
  )
}

export const isFeeling = (one: string): one is Feeling => (feelings as readonly string[]).includes(one)
