/** One thing a child said, under its question and exactly as it came. */
import type { HelpedThing } from '../../../contract/operations/help-a-child.ts'
import type { Wish } from '../../../contract/operations/share-wishes.ts'
import { Attachments } from '../../parts/attachments.tsx'
import { OwnWords } from '../../parts/own-words.tsx'
import { feltWords, placeWords, someoneWords, wishChoice, wishQuestions } from '../../wish-words.ts'

type Thing = Omit<Wish, 'question'> & Pick<HelpedThing, 'people'> & { readonly question: string }

export function OneWish({ thing, isPrivate }: { thing: Thing; isPrivate: boolean }) {
  const { question, chosen = [], scale, people = [], places = [], words, attachments } = thing
  return (
    <>
      <h3>{wishQuestions[question] ?? question}</h3>
      {chosen.length > 0 && (
        <ul class="tags" aria-label="What they chose">
          {chosen.map((choice) => (
            <li key={choice} class="tag you">
              {wishChoice(question, choice)}
            </li>
          ))}
        </ul>
      )}
      {scale !== undefined && (
        <p class="scale-said">
          <b>{scale}</b> out of 10, where 0 is “Not safe at all” and 10 is “As safe as can be”
        </p>
      )}
      {places.length > 0 && (
        <ul aria-label="Places">
          {places.map((place, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same place may be there twice
            <li key={at}>
              {placeWords[place.place]}: “{feltWords[place.feels]}”
              {place.words && <OwnWords of={place.words} isPrivate={isPrivate} />}
            </li>
          ))}
        </ul>
      )}
      {people.length > 0 && (
        <ul aria-label="People and pets">
          {people.map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two brothers may have no names
            <li key={at}>
              {someoneWords[one.kind]}
              {one.livesWithMe && ', lives with me'}
              {one.name && <OwnWords of={one.name} isPrivate={isPrivate} />}
            </li>
          ))}
        </ul>
      )}
      {words && <OwnWords of={words} isPrivate={isPrivate} />}
      <Attachments of={attachments} isPrivate={isPrivate} />
    </>
  )
}
