/** All of it once more, by who will see it, to go through with the child; the helper's notes apart from it all. */
import { useRef, useState } from 'preact/hooks'
import { useTriage } from '../../area/index.ts'
import { helpedFor } from '../../case-file/help-draft.ts'
import type { ForWhom } from '../../case-file/wishes-draft.ts'
import { Banner } from '../../components/banner.tsx'
import { Button, TextButton } from '../../components/button.tsx'
import { helpQuestionKeys } from '../../components/help-keys.ts'
import { helpedOf } from '../../components/helped-of.ts'
import { Page } from '../../components/page.tsx'
import { PrintCopy } from '../../components/paper/print-copy.tsx'
import { PrintCover } from '../../components/paper/print-cover.tsx'
import { WhoLooks } from '../../components/who-looks.tsx'
import { WishWords } from '../../components/wish-words.tsx'
import { Words } from '../../components/words.tsx'
import { useWords } from '../../i18n/index.ts'
import type { ScreenProps } from './page.tsx'
import { giveAll, going } from './send.ts'
import { useWhomWords } from './who-sees.tsx'

const inOrder: readonly ForWhom[] = ['everyone', 'chair-and-worker', 'advocate', 'me']

export function CheckScreen({ child, draft, where, role, to, back }: ScreenProps) {
  const t = useWords('with-help')
  const young = useWords('share-wishes')
  const inWords = useWhomWords(role === 'young-person', where.advocate?.name)
  const triage = useTriage()
  const [state, setState] = useState<'still' | 'going' | 'failed'>('still')
  const isBusy = useRef(false)
  const groups = inOrder.filter((whom) => helpedFor(draft, whom).length > 0)
  const canGoNow = role !== undefined && typeof triage === 'object' ? going(draft, where) : []

  async function go(): Promise<void> {
    if (isBusy.current) return
    isBusy.current = true
    setState('going')
    try {
      await giveAll(child.id, draft, where)
      to('given')
    } catch {
      // Nothing is lost: what did not go is still in the draft.
      setState('failed')
    }
    isBusy.current = false
  }

  return (
    <Page title={t('title')} back={{ onBack: () => back(), label: t('back') }}>
      <div class="wrap sec stack">
        <PrintCover />
        <h1 class="noprint">{t('check.title')}</h1>
        <p>{groups.length > 0 || draft.notes ? t('check.lead') : young('check.nothing')}</p>
        {groups.map((whom) => (
          <section
            key={whom}
            class={whom === 'me' ? 'stack noprint' : 'stack'}
            aria-labelledby={`for-${whom}`}
          >
            <h2 id={`for-${whom}`}>{inWords(whom)}</h2>
            <ul class="notes">
              {helpedFor(draft, whom).map((thing) => (
                <li key={thing.id} class="stick">
                  <h3>{t(helpQuestionKeys[thing.question].name)}</h3>
                  <WishWords said={helpedOf(thing)} />
                  <TextButton onPress={() => to(`thing/${thing.question}/${thing.id}`)}>
                    {t('list.change')}
                  </TextButton>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {draft.notes && (
          <section class="panel stack" aria-labelledby="check-notes">
            <h2 id="check-notes">{t('notes.apart')}</h2>
            <p class="own" lang={draft.notes.lang} dir={draft.notes.dir} translate={false}>
              {draft.notes.text}
            </p>
          </section>
        )}
        {role === undefined ? <p>{young('check.notJoined')}</p> : <WhoLooks triage={triage} />}
        {role !== undefined && !where.conferenceId && <p>{young('check.noMeeting')}</p>}
        {canGoNow.length > 0 && (
          <>
            <p>
              <Words of="with-help" k="check.act" />
            </p>
            {state === 'failed' && <Banner tone="bad" title={young('check.failed')} />}
            <Button wide working={state === 'going'} onPress={() => void go()}>
              {state === 'going' ? young('check.going') : t('check.go')}
            </Button>
          </>
        )}
        {groups.some((whom) => whom !== 'me') && <PrintCopy />}
      </div>
    </Page>
  )
}
