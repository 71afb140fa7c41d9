/** What a young person last said about how to reach them safely, and how far it has come: they have no “My words”. */
import { sayHowToReachMe } from '../../../contract/operations/say-how-to-reach-me.ts'
import { HowFar } from '../../components/how-far.tsx'
import type { Mine } from '../../components/use-mine.ts'
import { useWords } from '../../i18n/index.ts'
import { NotGone } from './not-gone.tsx'

export function HowToReach({ mine }: { mine: Mine }) {
  const t = useWords('people-beside-me')
  const last = mine.items.findLast(({ operation }) => operation === sayHowToReachMe.name)
  if (!last) return null
  return (
    <section class="panel stack tightly" aria-labelledby="how-to-reach">
      <h2 id="how-to-reach">{t('reach.title')}</h2>
      <HowFar of={last} mine={mine} />
      {mine.stateOf(last.envelopeId) === 'needs-you' && (
        <NotGone envelopeId={last.envelopeId} page="say-how-to-reach-me" mine={mine} />
      )}
    </section>
  )
}
