/** One thing: faces, a number, a choice, people or places, own words, and who sees it. It is kept with every touch. */
import {
  hasSomething,
  type Thing,
  thingTexts,
  thingWords,
  type WishesDraft,
  wishesPlace,
  withSaid,
  withThing,
  wordsLeft,
} from '../../case-file/wishes-draft.ts'
import { AttachField, type Holder } from '../../components/attach/attach-field.tsx'
import { asksFirst } from '../../components/attach/still-open.ts'
import { Button, TextButton } from '../../components/button.tsx'
import { DrawHere } from '../../components/drawing/draw-here.tsx'
import { InEnglish } from '../../components/in-english.tsx'
import { NotSafe } from '../../components/not-safe.tsx'
import { Beside } from '../../components/other-words.tsx'
import { Page } from '../../components/page.tsx'
import { takeOut } from '../../components/take-out-thing.ts'
import { useBeside } from '../../components/use-beside.ts'
import { useKept } from '../../components/use-kept.ts'
import { beforehand, WhoSees } from '../../components/who-sees.tsx'
import { questionKeys } from '../../components/wish-keys.ts'
import { WordsArea } from '../../components/words-area.tsx'
import { WritesIn } from '../../components/writes-in.tsx'
import { writtenIn } from '../../components/written-in.ts'
import { Yet } from '../../components/yet.tsx'
import type { YoungQuestion } from '../../content/young-questions.ts'
import { useWords } from '../../i18n/index.ts'
import { LastTime } from './last-time.tsx'
import type { ScreenProps } from './page.tsx'
import { Parts } from './parts.tsx'

export function ThingScreen({
  draft,
  steps,
  where,
  question,
  id,
}: ScreenProps & { question: YoungQuestion; id: string }) {
  const t = useWords('share-wishes')
  const there = draft.things?.find((one) => one.id === id)
  const fresh: Thing = { id, question: question.id, forWhom: beforehand(where.advocate) }
  const keep = useBeside(wishesPlace, draft, thingTexts(fresh))
  const kept = useKept<Thing>(there ?? fresh, undefined, (said) => keep((old) => withSaid(old, said)))
  const thing = kept.value
  const change = (more: Partial<Thing>, isStep = true) => kept.change({ ...thing, ...more }, isStep)
  const leave = () => steps.back(question.holdsSeveral ? `list/${question.id}` : 'menu')
  return (
    <Page title={t('title')} back={{ onBack: leave, label: t('back') }}>
      <div class="wrap sec stack">
        <h1>{t(questionKeys[question.id].ask)}</h1>
        <InEnglish
          of="share-wishes"
          k={questionKeys[question.id].ask}
          above={t(questionKeys[question.id].ask)}
        />
        <p>{t(questionKeys[question.id].hint)}</p>
        <LastTime draft={draft} questions={question.lastTime ?? []} />
        <Parts question={question} thing={thing} change={change} onLeave={kept.hurry} />
        <Beside
          where={thingWords(thing)}
          isLeft={(name) => wordsLeft(name, thing.question, draft)}
          text={thing.text ?? ''}
          onText={(text) => change({ text, ...writtenIn(text) })}
          settle={kept.settle}
        />
        <WordsArea
          id="own-words"
          label={t('thing.words')}
          text={thing.text ?? ''}
          {...writtenIn(thing.text ?? '')}
          rows={4}
          onInput={(text) => change({ text, ...writtenIn(text) }, false)}
          onLeave={kept.hurry}
        />
        <WritesIn />
        <AttachField
          young
          holder={holderOf(thing)}
          inAll={(draft.things ?? []).reduce((sum, one) => sum + (one.attachments?.length ?? 0), 0)}
        >
          <DrawHere holder={holderOf(thing)} />
        </AttachField>
        <Yet state={kept.state} isEmpty={kept.state === 'still' && !(there && hasSomething(there))} />
        <WhoSees
          chosen={thing.forWhom ?? 'me'}
          advocate={where.advocate}
          neverForEveryone={question.neverForEveryone === true}
          onChange={(whom) => change({ forWhom: whom })}
        />
        <Button
          wide
          onPress={() => {
            if (!asksFirst()) void kept.settle().then((isKept) => isKept && leave())
          }}
        >
          {t('thing.keep')}
        </Button>
        {there && (
          <TextButton
            onPress={() =>
              void kept
                .settle()
                .then(() => takeOut({ ...thing, ...attachedTo(there) }))
                .then(leave)
            }
          >
            {t('thing.takeOut')}
          </TextButton>
        )}
        <NotSafe />
      </div>
    </Page>
  )
}

/** What the screen may not have seen yet. */
const attachedTo = ({ attachments }: Thing) => (attachments ? { attachments } : {})

/** Photos and voices of one thing. The first of them makes the thing, for whom the screen says. */
function holderOf({ id, question, forWhom }: Thing): Holder<WishesDraft> {
  const found = ({ things }: WishesDraft) => things?.find((one) => one.id === id)
  return {
    at: wishesPlace,
    field: `thing/${id}`,
    read: (draft) => found(draft)?.attachments ?? [],
    write: (draft, attachments) =>
      withThing(draft, {
        ...(found(draft) ?? { id, question, ...(forWhom ? { forWhom } : {}) }),
        attachments,
      }),
  }
}
