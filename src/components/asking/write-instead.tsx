/** Somebody says that they do not come: their words can. Opens the questions for that, with the first of them next. */
import { useLocation } from 'preact-iso/router'
import { beginNotAttending } from '../../case-file/views-draft.ts'
import { to, useWords } from '../../i18n/index.ts'
import { Button } from '../button.tsx'

export function WriteInstead({ onLeave }: { onLeave: () => void }) {
  const t = useWords('people-beside-me')
  const { route } = useLocation()
  async function begin() {
    onLeave()
    await beginNotAttending().catch(() => undefined) // then its page asks once more what to answer
    route(to('share-views'))
  }
  return (
    <section class="panel stack tightly" aria-labelledby="write-instead">
      <h2 id="write-instead">{t('coming.writeTitle')}</h2>
      <p>{t('coming.write')}</p>
      <Button kind="second" icon="pencil" onPress={() => void begin()}>
        {t('coming.writeGo')}
      </Button>
    </section>
  )
}
