/** Who will get it, what cannot be taken back, and the way out: Send, or the reason why it cannot go yet. */
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { CouncilWords } from '../../components/council-words.tsx'
import { Icon } from '../../components/icon.tsx'
import { PrintCopy } from '../../components/paper/print-copy.tsx'
import { useOffline } from '../../components/use-offline.ts'
import { to, useWords } from '../../i18n/index.ts'
import type { Sending } from './sending.ts'

interface GettingItProps {
  sending: Sending
  going: 'still' | 'going' | 'full' | 'failed'
  canGo: boolean
  onSend: () => void
  onKeep: () => void
}

export function GettingIt({ sending, going, canGo, onSend, onKeep }: GettingItProps) {
  const t = useWords('share-views')
  const isOffline = useOffline()
  const canSend = sending.conference !== undefined
  return (
    <>
      {sending.readers.length > 0 && (
        <section class="sec" aria-labelledby="who-gets">
          <h2 id="who-gets">{t('check.whoGets')}</h2>
          <ul class="rows">
            {sending.readers.map(({ name, role, also }) => (
              <li key={name} class="task">
                <Icon name="person" />
                <div>
                  <b>
                    <bdi>{name}</bdi>
                  </b>
                  <p class="muted small">{role}</p>
                  {also && <CouncilWords text={also} />}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!sending.isJoined && (
        <Banner title={t('check.needCode')} icon="letter">
          <p>{t('check.needCodeText')}</p>
          <p>{t('check.noCode')}</p>
        </Banner>
      )}
      {sending.isJoined && !canSend && (
        <Banner title={t('check.noMeeting')} icon="calendar">
          {t('check.noMeetingText')}
        </Banner>
      )}
      {canSend && (
        <p class="banner warm">
          <Icon name="info" />
          <span>{t('check.cannotTakeBack')}</span>
        </p>
      )}
      {canSend && isOffline && (
        <p class="banner">
          <Icon name="offline" />
          <span>{t('check.offline')}</span>
        </p>
      )}
      {(going === 'full' || going === 'failed') && (
        <Banner
          title={going === 'full' ? t('check.couldNotFull') : t('check.couldNot')}
          tone="bad"
          announce
        />
      )}
      <div class="btns">
        {canSend && (
          <Button
            icon="send"
            working={going === 'going'}
            cannotYet={canGo ? undefined : t('tooLong.all')}
            onPress={onSend}
          >
            {going === 'going' ? t('check.sending') : t('check.send')}
          </Button>
        )}
        {!sending.isJoined && (
          <Button to={to('join')} onward>
            {t('check.putInCode')}
          </Button>
        )}
        <Button kind="second" onPress={onKeep}>
          {t('check.keep')}
        </Button>
      </div>
      <PrintCopy />
    </>
  )
}
