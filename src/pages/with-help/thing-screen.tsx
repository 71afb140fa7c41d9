/** One thing a child says: pictures to press, exact words, a photo or a voice, and who may see it. Kept with every touch. */
import type { Helper } from '../../../contract/operations/help-a-child.ts'
import {
  type HelpDraft,
  type HelpedThing,
  helpedLeft,
  helpedTexts,
  helpedWords,
  helpPlace,
  withHelped,
  withSaidHelped,
} from '../../case-file/help-draft.ts'
import { hasSomething } from '../../case-file/wishes-draft.ts'
import { AttachField, type Holder } from '../../components/attach/attach-field.tsx'
import { asksFirst } from '../../components/attach/still-open.ts'
import { Button } from '../../components/button.tsx'
import { DrawHere } from '../../components/drawing/draw-here.tsx'
import { helpQuestionKeys } from '../../components/help-keys.ts'
import { NotSafe } from '../../components/not-safe.tsx'
import { Beside } from '../../components/other-words.tsx'
import { Page } from '../../components/page.tsx'
import { useBeside } from '../../components/use-beside.ts'
import { useKept } from '../../components/use-kept.ts'
import { WordsArea } from '../../components/words-area.tsx'
import { writtenIn } from '../../components/written-in.ts'
import { Yet } from '../../components/yet.tsx'
import type { AskedWithHelp } from '../../content/help-questions.ts'
import { useWords } from '../../i18n/index.ts'
import type { ScreenProps } from './page.tsx'
import { Parts } from './parts.tsx'
import { WhoSees } from './who-sees.tsx'

interface ThingScreenProps extends ScreenProps {
  question: AskedWithHelp
  id: string
  helper: Helper
}

export function ThingScreen({ child, draft, back, where, role, question, id, helper }: ThingScreenProps) {
  const t = useWords('with-help')
  const there = draft.things?.find((one) => one.id === id)
  const fresh: HelpedThing = { id, question: question.id, helper }
  const keep = useBeside(helpPlace(child.id), draft, helpedTexts(child.id, fresh))
  const kept = useKept<HelpedThing>(there ?? fresh, undefined, (value) =>
    keep((old) => withSaidHelped(old, value)),
  )
  const thing = kept.value
  // Whoever helps with this touch is the helper that is shown beside it.
  const change = (more: Partial<HelpedThing>, isStep = true) =>
    kept.change({ ...thing, helper, ...more }, isStep)
  const leave = () => back(question.most ? `list/${question.id}` : 'menu')
  return (
    <Page title={t('title')} back={{ onBack: leave, label: t('back') }}>
      <div class="wrap sec stack">
        <h1>{t(helpQuestionKeys[question.id].ask)}</h1>
        <Parts question={question} thing={thing} change={change} onLeave={kept.hurry} />
        <Beside
          where={helpedWords(child.id, thing)}
          isLeft={(name) => helpedLeft(name, child.id, thing.question, draft)}
          text={thing.text ?? ''}
          onText={(text) => change({ text, ...writtenIn(text) })}
          settle={kept.settle}
        />
        <WordsArea
          id="own-words"
          label={t('thing.words')}
          hint={t('thing.wordsHint')}
          text={thing.text ?? ''}
          {...writtenIn(thing.text ?? '')}
          rows={4}
          onInput={(text) => change({ text, ...writtenIn(text) }, false)}
          onLeave={kept.hurry}
        />
        <AttachField
          young
          holder={holderOf(child.id, thing)}
          inAll={(draft.things ?? []).reduce((sum, one) => sum + (one.attachments?.length ?? 0), 0)}
        >
          <DrawHere holder={holderOf(child.id, thing)} />
        </AttachField>
        <Yet state={kept.state} isEmpty={kept.state === 'still' && !(there && hasSomething(there))} />
        <WhoSees
          chosen={thing.forWhom ?? 'me'}
          advocate={where.advocate}
          isOwnPart={role === 'young-person'}
          onChange={(forWhom) => change({ forWhom })}
        />
        <Button
          wide
          onPress={() => {
            if (!asksFirst()) void kept.settle().then((isKept) => isKept && leave())
          }}
        >
          {t('thing.keep')}
        </Button>
        <NotSafe />
      </div>
    </Page>
  )
}

/** Photos and voices of one thing. The first of them makes the thing. */
function holderOf(childId: string, thing: HelpedThing): Holder<HelpDraft> {
  const found = ({ things }: HelpDraft) => things?.find((one) => one.id === thing.id)
  const { id, question, helper } = thing
  return {
    at: helpPlace(childId),
    field: `thing/${id}`,
    read: (draft) => found(draft)?.attachments ?? [],
    write: (draft, attachments) =>
      withHelped(draft, { ...(found(draft) ?? { id, question, helper }), attachments }),
  }
}
