/**
 * Something for the chair and the social worker only. It looks different (dashed), is kept in a place of its own, goes
 * in an envelope of its own, and says its honest limit before the first word.
 */
import { useLocation } from 'preact-iso/router'
import { PrivateAttach } from '../../components/attach/private-attach.tsx'
import { asksFirst } from '../../components/attach/still-open.ts'
import { Button, TextButton } from '../../components/button.tsx'
import { Foot } from '../../components/foot.tsx'
import { Icon } from '../../components/icon.tsx'
import { Beside } from '../../components/other-words.tsx'
import { Page } from '../../components/page.tsx'
import { useBeside } from '../../components/use-beside.ts'
import { useKept } from '../../components/use-kept.ts'
import { Words } from '../../components/words.tsx'
import { WordsArea } from '../../components/words-area.tsx'
import { writtenIn } from '../../components/written-in.ts'
import { to, useWords } from '../../i18n/index.ts'
import {
  attachedToPrivate,
  hasPrivate,
  PRIVATE_WORDS,
  type PrivateDraft,
  privatePlace,
  privateTexts,
  withPrivate,
} from './draft.ts'
import { PrivateReaders } from './private-readers.tsx'
import { SaveState } from './save-state.tsx'
import type { Sending } from './sending.ts'
import { over } from './too-long.ts'
import type { Screen } from './use-screen.ts'

interface PrivateScreenProps {
  secret: PrivateDraft
  sending: Sending
  screen: Screen
}

const TAKES_LETTERS = 1_000_000

export function PrivateScreen({ secret, sending, screen }: PrivateScreenProps) {
  const t = useWords('share-views')
  const common = useWords('common')
  const { route } = useLocation()
  const keep = useBeside(privatePlace, secret, privateTexts)
  const kept = useKept(secret.text ?? '', secret.before, (text, before) =>
    keep((old) =>
      withPrivate(old, { text, ...writtenIn(text), ...(before === undefined ? {} : { before }) }),
    ),
  )
  const leave = async (where: () => void) => {
    if (asksFirst()) return
    if (await kept.settle()) where()
  }
  return (
    <Page
      title={t('title')}
      tight
      close={{ label: common('saveAndClose'), onClose: () => void leave(() => route(to(''))) }}
    >
      <div class="wrap stack question">
        <SaveState kept={kept} savedAt={secret.savedAt} />
        <div class="row apart">
          <TextButton icon="back" onPress={() => void leave(() => screen.back('start'))}>
            {t('private.back')}
          </TextButton>
          {kept.undo && (
            <TextButton icon="undo" onPress={kept.undo}>
              {t('undo')}
            </TextButton>
          )}
        </div>
        <h1>{t('private.title')}</h1>
        <p>{t('private.lead')}</p>
        <PrivateReaders sending={sending} />
        <p class="banner warm">
          <Icon name="info" />
          <span>
            <Words of="share-views" k="private.limit" />
          </span>
        </p>
        <p class="banner warm">
          <Icon name="save" />
          <span>
            <Words of="share-views" k="note.kept" />
          </span>
        </p>
        <div class="dashed">
          <Beside
            where={PRIVATE_WORDS}
            text={kept.value}
            onText={(text) => kept.change(text, true)}
            settle={kept.settle}
          />
          <WordsArea
            id="private-words"
            label={t('private.label')}
            hint={t('private.hint')}
            text={kept.value}
            {...writtenIn(kept.value)}
            maxLength={TAKES_LETTERS}
            error={over(kept.value) > 0 ? t('tooLong.over', { count: over(kept.value) }) : undefined}
            onInput={(text) => kept.change(text)}
            onLeave={kept.hurry}
          />
        </div>
        <PrivateAttach holder={attachedToPrivate} />
        <p class="small muted">{t('private.onPhone')}</p>
        <p>
          <TextButton to={to('get-help-now')} icon="call">
            {t('pause.help')}
          </TextButton>
        </p>
      </div>
      <Foot>
        <Button kind="second" onPress={() => void leave(() => screen.back('start'))}>
          {t('private.later')}
        </Button>
        <Button
          onward
          onPress={() =>
            void leave(() => {
              if (hasPrivate({ ...secret, text: kept.value })) screen.go('private-check')
            })
          }
        >
          {t('private.check')}
        </Button>
      </Foot>
    </Page>
  )
}
