/**
 * Taking one's own part off this phone, or everything. One question first, which says what stays with the council.
 * Nothing here is ever done without the second press.
 */
import { useState } from 'preact/hooks'
import { Button, TextButton } from '../../components/button.tsx'
import { Words } from '../../components/words.tsx'
import { to, useWords } from '../../i18n/index.ts'
import { forgetEverything, forgetThisDoor } from '../../store/index.ts'
import { useOpenDoor } from '../../store/use-place.ts'
import { chunksHeld } from '../../sync/index.ts'

/** Back to the first page of all, with nothing of before in memory. */
async function andLeave(forget: () => Promise<void>): Promise<void> {
  await forget()
  location.replace('/')
}

const forgetMyPart = async () => forgetThisDoor(await chunksHeld())

export function TakeOff() {
  const t = useWords('settings')
  const door = useOpenDoor()
  const [asking, setAsking] = useState<'part' | 'everything' | undefined>()
  const keep = (
    <Button kind="second" onPress={() => setAsking(undefined)}>
      {t('keepIt')}
    </Button>
  )
  return (
    <>
      <section class="sec stack" aria-labelledby="forget">
        <h2 id="forget">{t('forget.heading')}</h2>
        <p>
          <Words of="settings" k="forget.text" />
        </p>
        <p class="muted">{t('forget.waiting')}</p>
        {door === undefined && (
          <>
            <p>{t('forget.locked')}</p>
            <TextButton to={to('locked')} icon="lock">
              {t('openMyPart')}
            </TextButton>
          </>
        )}
        {door !== undefined && asking !== 'part' && (
          <Button kind="second" icon="bin" onPress={() => setAsking('part')}>
            {t('forget.ask')}
          </Button>
        )}
        {door !== undefined && asking === 'part' && (
          <div class="btns">
            <Button onPress={() => void andLeave(forgetMyPart)}>{t('forget.sure')}</Button>
            {keep}
          </div>
        )}
      </section>
      <section class="sec stack" aria-labelledby="delete">
        <h2 id="delete">{t('delete.heading')}</h2>
        <p>{t('delete.text')}</p>
        {asking !== 'everything' && (
          <Button kind="second" icon="bin" onPress={() => setAsking('everything')}>
            {t('delete.ask')}
          </Button>
        )}
        {asking === 'everything' && (
          <div class="panel stack">
            <h3>{t('delete.confirmHeading')}</h3>
            <p role="alert">
              <Words of="settings" k="delete.confirmText" />
            </p>
            <div class="btns">
              <Button onPress={() => void andLeave(forgetEverything)}>{t('delete.sure')}</Button>
              {keep}
            </div>
          </div>
        )}
      </section>
    </>
  )
}
