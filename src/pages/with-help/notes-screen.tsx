/** Y12: what the helper noticed, in a box of its own. It is never among the child's words, here or at the council. */
import { type HelpNotes, helpPlace, notesWords, withNotes } from '../../case-file/help-draft.ts'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { Beside } from '../../components/other-words.tsx'
import { Page } from '../../components/page.tsx'
import { useBeside } from '../../components/use-beside.ts'
import { useKept } from '../../components/use-kept.ts'
import { WordsArea } from '../../components/words-area.tsx'
import { writtenIn } from '../../components/written-in.ts'
import { Yet } from '../../components/yet.tsx'
import { useWords } from '../../i18n/index.ts'
import type { ScreenProps } from './page.tsx'

export function NotesScreen({ child, draft, back }: ScreenProps) {
  const t = useWords('with-help')
  const keep = useBeside(helpPlace(child.id), draft, ({ notes }) => ({ [notesWords(child.id)]: notes }))
  const kept = useKept<HelpNotes>(draft.notes ?? { text: '', ...writtenIn('') }, undefined, (value) =>
    keep((old) => withNotes(old, value)),
  )
  return (
    <Page title={t('title')} back={{ onBack: () => back(), label: t('back') }}>
      <div class="wrap sec stack">
        <h1>{t('notes.title')}</h1>
        <p>{t('notes.lead')}</p>
        <Banner title={t('notes.drawings')} />
        <Beside
          where={notesWords(child.id)}
          text={kept.value.text}
          onText={(text) => kept.change({ text, ...writtenIn(text) }, true)}
          settle={kept.settle}
        />
        <WordsArea
          id="helper-notes"
          label={t('notes.label')}
          text={kept.value.text}
          lang={kept.value.lang}
          dir={kept.value.dir}
          onInput={(text) => kept.change({ text, ...writtenIn(text) })}
          onLeave={kept.hurry}
        />
        <Yet state={kept.state} isEmpty={!kept.value.text} />
        <p>{t('notes.whoReads')}</p>
        <Button wide onPress={() => void kept.settle().then((isKept) => isKept && back())}>
          {t('thing.keep')}
        </Button>
      </div>
    </Page>
  )
}
