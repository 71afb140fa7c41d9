/** "Last time you said…", from what they themselves gave somebody before. It is in their own part and nowhere else. */
import { saidBefore, type WishesDraft } from '../../case-file/wishes-draft.ts'
import { Icon } from '../../components/icon.tsx'
import { nameOfQuestion } from '../../components/wish-keys.ts'
import { wishOf } from '../../components/wish-of.ts'
import { WishWords } from '../../components/wish-words.tsx'
import { useWords } from '../../i18n/index.ts'

export function LastTime({ draft, questions }: { draft: WishesDraft; questions: readonly string[] }) {
  const t = useWords('share-wishes')
  const said = saidBefore(draft, questions)
  if (said.length === 0) return null
  return (
    <details class="who">
      <summary>
        <Icon name="clock" />
        <span>{t('lastTime.title')}</span>
        <Icon name="down" />
      </summary>
      <ul class="body notes">
        {said.map((thing) => (
          <li key={thing.id} class="stick">
            <h2>{nameOfQuestion(t, thing.question)}</h2>
            <WishWords said={wishOf(thing)} />
          </li>
        ))}
      </ul>
    </details>
  )
}
