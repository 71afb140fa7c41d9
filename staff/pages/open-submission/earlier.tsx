/** What came after this: its writer did not mean to send it, or a newer one takes its place. It is kept all the same. */
import { Banner } from '../../../src/components/banner.tsx'
import type { Card } from '../../card.ts'
import { momentInWords } from '../../days.ts'
import { toSubmission } from '../../routes.ts'

export function Earlier({ card: { notMeantAt, replacedBy, person } }: { card: Card }) {
  const name = person?.name ?? 'The person who wrote it'
  return (
    <>
      {notMeantAt && (
        <Banner tone="warm" title={`${name} did not mean to send this.`}>
          <p>
            They said so {momentInWords(notMeantAt)}. It is kept. Talk to them before you share it or rely on
            it, unless somebody may be hurt.
          </p>
        </Banner>
      )}
      {replacedBy && (
        <Banner tone="warm" title="A newer one takes the place of this.">
          <p>
            <a href={toSubmission(replacedBy)}>Open the newer one</a>
          </p>
        </Banner>
      )}
    </>
  )
}
