/** Large pictures to begin with, in any order. First, if they like, a picture for "me". Stopping is always there. */
import type { MeAs } from '../../../contract/operations/help-a-child.ts'
import { meAs } from '../../../contract/operations/help-a-child.ts'
import { helpedIn, helpPlace } from '../../case-file/help-draft.ts'
import { Button, TextButton } from '../../components/button.tsx'
import { Pebble } from '../../components/feelings.tsx'
import { helpQuestionKeys } from '../../components/help-keys.ts'
import { HelpingHand } from '../../components/helping-hand.tsx'
import { HousePicture } from '../../components/houses.tsx'
import { Icon } from '../../components/icon.tsx'
import { MePicture, mePictures } from '../../components/me-picture.tsx'
import { NotSafe } from '../../components/not-safe.tsx'
import { Page } from '../../components/page.tsx'
import { type AskedWithHelp, helpQuestions } from '../../content/help-questions.ts'
import { to as toPage, useWords } from '../../i18n/index.ts'
import { update } from '../../store/index.ts'
import type { ScreenProps } from './page.tsx'

export function MenuScreen({ child, draft, file, isOneOfSeveral, steps, to }: ScreenProps) {
  const t = useWords('with-help')
  const hasSomething = helpedIn(draft).length > 0 || draft.notes !== undefined
  const isAnswered = (draft.given ?? []).some(({ envelopeId }) => file.progress[envelopeId]?.answer)
  return (
    <Page
      title={t('title')}
      back={
        isOneOfSeveral
          ? { onBack: () => steps.go('children'), label: t('stop') }
          : { to: toPage(''), label: t('stop') }
      }
    >
      <div class="wrap sec stack">
        <h1 translate={false}>
          {draft.me && <MePicture me={draft.me} />} {child.name}
        </h1>
        <p>{t('menu.lead')}</p>
        <MeChoice
          chosen={draft.me}
          onChange={(me) => void update(helpPlace(child.id), (old) => ({ ...old, me }))}
        />
        <ul class="tiles">
          {helpQuestions.map((question) => (
            <li key={question.id}>
              <button
                type="button"
                class="tile"
                onClick={() =>
                  to(
                    question.most
                      ? `list/${question.id}`
                      : `thing/${question.id}/${helpedIn(draft, question.id)[0]?.id ?? crypto.randomUUID()}`,
                  )
                }
              >
                <span class="art" aria-hidden="true">
                  <Picture of={question} inside={helpedIn(draft, question.id).length} draft={draft} />
                </span>
                <span>{t(helpQuestionKeys[question.id].name)}</span>
              </button>
            </li>
          ))}
        </ul>
        {hasSomething && (
          <Button wide onward onPress={() => to('check')}>
            {t('menu.check')}
          </Button>
        )}
        {helpedIn(draft).length > 0 && (
          <TextButton icon="listen" onPress={() => to('read')}>
            {t('menu.read')}
          </TextButton>
        )}
        {(draft.given?.length ?? 0) > 0 && (
          <TextButton icon="eye" onPress={() => to('given')}>
            {t('menu.given')}
          </TextButton>
        )}
        {isAnswered && (
          <TextButton icon="chat" onPress={() => to('given')}>
            {t('menu.back')}
          </TextButton>
        )}
        <section class="panel stack" aria-labelledby="grown-up">
          <h2 id="grown-up">{t('menu.grownUp')}</h2>
          <TextButton icon="person" onPress={() => to('helper')}>
            {t('menu.helper')}
          </TextButton>
          <TextButton icon="pencil" onPress={() => to('notes')}>
            {t('menu.notes')}
          </TextButton>
        </section>
        <NotSafe />
      </div>
    </Page>
  )
}

function MeChoice({ chosen, onChange }: { chosen: MeAs | undefined; onChange: (me: MeAs) => void }) {
  const t = useWords('with-help')
  return (
    <details class="who">
      <summary>
        <span>{t('me.title')}</span>
        <Icon name="down" />
      </summary>
      <ul class="body feels" aria-label={t('me.title')}>
        {meAs.options.map((one) => (
          <li key={one}>
            <button type="button" class="feel" aria-pressed={chosen === one} onClick={() => onChange(one)}>
              <MePicture me={one} />
              <span>{t(mePictures[one].name)}</span>
              <span class="yes">
                <Icon name="check" size="sm" />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Picture({
  of: { id, house },
  inside,
  draft,
}: { of: AskedWithHelp; inside: number } & Pick<ScreenProps, 'draft'>) {
  if (house) return <HousePicture house={house} inside={inside} />
  if (id === 'Y2') return <Pebble feeling="happy" />
  if (id === 'Y7') return <HelpingHand helping={helpedIn(draft, 'Y7')[0]?.people?.length ?? 0} />
  return <Icon name={id === 'Y3' ? 'home' : id === 'Y8' ? 'pin' : id === 'Y9' ? 'chat' : 'letter'} />
}
