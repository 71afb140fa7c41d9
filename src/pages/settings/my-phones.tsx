/** The phones that joined with one's own code. Any of them can be stopped, and a stopped one loses no words. */
import { useEffect, useState } from 'preact/hooks'
import { TextButton } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { momentInWords, to, useWords } from '../../i18n/index.ts'
import { useOpenDoor, usePlace } from '../../store/use-place.ts'
import { type Devices, listDevices, membership, type NoDevices, stopDevice } from '../../sync/index.ts'

export function MyPhones() {
  const t = useWords('settings')
  const door = useOpenDoor()
  const joined = usePlace(membership)?.joined
  return (
    <section class="sec stack" aria-labelledby="phones">
      <h2 id="phones">{t('phones.heading')}</h2>
      {door === undefined && (
        <>
          <p>{t('phones.locked')}</p>
          <TextButton to={to('locked')} icon="lock">
            {t('openMyPart')}
          </TextButton>
        </>
      )}
      {door !== undefined && !joined && <p>{t('phones.notJoined')}</p>}
      {door !== undefined && joined && <Listed />}
    </section>
  )
}

function Listed() {
  const t = useWords('settings')
  const [phones, setPhones] = useState<Devices | NoDevices | undefined>()
  useEffect(() => void listDevices().then(setPhones), [])
  const stop = async (id: string) => {
    await stopDevice(id)
    setPhones(await listDevices())
  }
  if (phones === undefined) return <p role="status">{t('phones.asking')}</p>
  if (typeof phones === 'string') return <p role="status">{t('phones.noAnswer')}</p>
  return (
    <>
      <ul class="rows marks">
        {phones.map(({ id, joinedAt, thisOne, stopped }) => (
          <li key={id}>
            <Icon name="device" />
            <div>
              <b>{thisOne ? t('phones.this') : t('phones.other')}</b>
              <p class="muted small">{t('phones.since', { when: momentInWords(joinedAt) })}</p>
              {stopped ? (
                <span class="tag">{t('phones.stopped')}</span>
              ) : (
                <TextButton onPress={() => void stop(id)}>{t('phones.stop')}</TextButton>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p class="muted">{t('phones.stopHint')}</p>
    </>
  )
}
