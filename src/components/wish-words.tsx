/** One thing a young person said, as it is: the faces with their words, the number, the choice, their own words. */
import type { Wish } from '../../contract/operations/share-wishes.ts'
import { useWords } from '../i18n/index.ts'
import { type Feeling, feelings, Pebble } from './feelings.tsx'
import { choiceKeys } from './wish-keys.ts'

interface Said {
  readonly question: Wish['question']
  readonly chosen?: readonly string[] | undefined
  readonly scale?: number | undefined
  readonly words?: Wish['words'] | undefined
}

export function WishWords({ said: { question, chosen = [], scale, words } }: { said: Said }) {
  const t = useWords('share-wishes')
  // A choice that this app does not know is left as it came.
  const choiceWords = chosen.map((one) => {
    const key = choiceKeys[`${question}.${one}`]
    return key ? t(key) : one
  })
  return (
    <div class="wish">
      {question === 'C1' && chosen.length > 0 && (
        <span class="wish-faces">
          {chosen.filter(isFeeling).map((feeling) => (
            <Pebble key={feeling} feeling={feeling} />
          ))}
        </span>
      )}
      {choiceWords.length > 0 && <p>{choiceWords.join(' · ')}</p>}
      {scale !== undefined && (
        <p>
          <b>
            <bdi dir="ltr">{scale} / 10</bdi>
          </b>{' '}
          <span class="small">
            (0: {t('C6.low')} · 10: {t('C6.high')})
          </span>
        </p>
      )}
      {words?.text.trim() && (
        <p class="own" lang={words.lang} dir={words.dir} translate={false}>
          {words.text}
        </p>
      )}
    </div>
  )
}

export const isFeeling = (one: string): one is Feeling => (feelings as readonly string[]).includes(one)
