/** What this phone says about keeping things, said as it is, and whether a newer app is waiting. */
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../components/button.tsx'
import { useUpdate } from '../../components/use-update.ts'
import { useWords } from '../../i18n/index.ts'
import { askToStay } from '../../store/index.ts'

export function ThisPhone() {
  const t = useWords('settings')
  const takeUpdate = useUpdate()
  const [answer, setAnswer] = useState<'kept' | 'not-promised' | 'unknown' | undefined>()
  useEffect(() => {
    // Looking is not asking: nothing pops up until the button is pressed.
    if (!navigator.storage?.persisted) return setAnswer('unknown')
    void navigator.storage.persisted().then((isKept) => setAnswer(isKept ? 'kept' : 'not-promised'))
  }, [])
  const says = { kept: t('keep.kept'), 'not-promised': t('keep.notPromised'), unknown: t('keep.unknown') }
  return (
    <>
      <section class="sec stack" aria-labelledby="keep">
        <h2 id="keep">{t('keep.heading')}</h2>
        <p role="status">{answer && says[answer]}</p>
        {answer !== 'kept' && (
          <Button kind="second" icon="save" onPress={() => void askToStay().then(setAnswer)}>
            {t('keep.ask')}
          </Button>
        )}
      </section>
      <section class="sec stack" aria-labelledby="updates">
        <h2 id="updates">{t('updates.heading')}</h2>
        <p role="status">{takeUpdate ? t('updates.waiting') : t('updates.latest')}</p>
        {takeUpdate && <Button onPress={takeUpdate}>{t('updates.take')}</Button>}
        <p class="muted">{t('updates.never')}</p>
      </section>
    </>
  )
}
