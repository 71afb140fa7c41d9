/** A last look at the private page before it goes, on its own, to the chair and the social worker. */
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { Banner } from '../../components/banner.tsx'
import { Button, TextButton } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { BesideAtCheck } from '../../components/other-words.tsx'
import { Page } from '../../components/page.tsx'
import { SaidPrivate } from '../../components/said-private.tsx'
import { useOffline } from '../../components/use-offline.ts'
import { Words } from '../../components/words.tsx'
import { to, useWords } from '../../i18n/index.ts'
import { FullError } from '../../store/index.ts'
import { PRIVATE_WORDS, type PrivateDraft } from './draft.ts'
import { PrivateReaders } from './private-readers.tsx'
import { privateInputOf, sendPrivate } from './send.ts'
import type { Sending } from './sending.ts'
import { over } from './too-long.ts'
import type { Screen } from './use-screen.ts'

interface PrivateCheckProps {
  secret: PrivateDraft
  sending: Sending
  screen: Screen
}

export function PrivateCheckScreen({ secret, sending, screen }: PrivateCheckProps) {
  const t = useWords('share-views')
  const common = useWords('common')
  const { route } = useLocation()
  const isOffline = useOffline()
  const [going, setGoing] = useState<'still' | 'going' | 'full' | 'failed'>('still')
  const { conference } = sending
  const tooLong = over(secret.text ?? '')

  async function send() {
    if (!conference || going === 'going') return
    setGoing('going')
    try {
      await sendPrivate(secret, conference.id)
      route(to('my-words'))
    } catch (error) {
      setGoing(error instanceof FullError ? 'full' : 'failed')
    }
  }

  return (
    <Page title={t('check.title')} tab="my-words">
      <div class="wrap stack check">
        <TextButton icon="back" onPress={() => screen.back('private')}>
          {common('back')}
        </TextButton>
        <h1>{t('private.check')}</h1>
        <p>
          <b>{t('check.notSent')}</b>
        </p>
        <BesideAtCheck where={[PRIVATE_WORDS]} onLook={() => screen.back('private')} />
        <SaidPrivate title={t('private.title')} said={privateInputOf(secret, conference?.id ?? '')} />
        <PrivateReaders sending={sending} />
        <p class="banner warm">
          <Icon name="info" />
          <span>
            <Words of="share-views" k="private.limit" />
          </span>
        </p>
        {!sending.isJoined && (
          <Banner title={t('check.needCode')} icon="letter">
            {t('check.needCodeText')}
          </Banner>
        )}
        {sending.isJoined && !conference && (
          <Banner title={t('check.noMeeting')} icon="calendar">
            {t('check.noMeetingText')}
          </Banner>
        )}
        {conference && isOffline && (
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
          {conference && (
            <Button
              icon="lock"
              working={going === 'going'}
              cannotYet={tooLong > 0 ? t('tooLong.over', { count: tooLong }) : undefined}
              onPress={() => void send()}
            >
              {going === 'going' ? t('check.sending') : t('private.send')}
            </Button>
          )}
          {!sending.isJoined && (
            <Button to={to('join')} onward>
              {t('check.putInCode')}
            </Button>
          )}
          <Button kind="second" onPress={() => route(to(''))}>
            {t('private.later')}
          </Button>
        </div>
      </div>
    </Page>
  )
}
