/** A young person's letter: a page to write on, what goes with it, and who sees it. It is one of their own things. */
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import type { CaseFile } from '../../case-file/index.ts'
import {
  hasSomething,
  type Thing,
  thingsIn,
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
import { Dictate } from '../../components/dictation/dictate.tsx'
import { DrawHere } from '../../components/drawing/draw-here.tsx'
import { Loading } from '../../components/loading.tsx'
import { NotSafe } from '../../components/not-safe.tsx'
import { Beside } from '../../components/other-words.tsx'
import { Page } from '../../components/page.tsx'
import { beginAt, type Steps } from '../../components/steps.ts'
import { takeOut } from '../../components/take-out-thing.ts'
import { useBeside } from '../../components/use-beside.ts'
import { useKept } from '../../components/use-kept.ts'
import { beforehand, WhoSees } from '../../components/who-sees.tsx'
import { WordsArea } from '../../components/words-area.tsx'
import { writtenIn } from '../../components/written-in.ts'
import { Yet } from '../../components/yet.tsx'
import { YoungPause } from '../../components/young-pause.tsx'
import { to, today, useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'

export function YoungLetter({ file, steps }: { file: CaseFile; steps: Steps }) {
  const t = useWords('write-letter')
  const { route } = useLocation()
  const draft = usePlace(wishesPlace)
  const [fresh] = useState(() => crypto.randomUUID())
  if (!draft) return <Loading title={t('title')} />
  if (draft.pausedOn !== today()) return <YoungPause onBack={() => route(to(''))} />
  const [, asked] = steps.at.split('/')
  const id = asked ?? thingsIn(draft, 'letter')[0]?.id ?? fresh
  return <Letter key={id} {...{ draft, file, id }} />
}

function Letter({ draft, file, id }: { draft: WishesDraft; file: CaseFile; id: string }) {
  const t = useWords('write-letter')
  const young = useWords('share-wishes')
  const { route } = useLocation()
  const advocate = file.advocates?.[0]
  const there = draft.things?.find((one) => one.id === id)
  const fresh: Thing = { id, question: 'letter', forWhom: beforehand(advocate) }
  const keep = useBeside(wishesPlace, draft, thingTexts(fresh))
  const kept = useKept<Thing>(there ?? fresh, undefined, (said) => keep((old) => withSaid(old, said)))
  const letter = kept.value
  const change = (more: Partial<Thing>, isStep = true) => kept.change({ ...letter, ...more }, isStep)
  const write = (text: string, isStep: boolean) => change({ text, ...writtenIn(text) }, isStep)

  function lookAtIt(): void {
    beginAt('check')
    route(to('share-wishes'))
  }

  return (
    <Page title={t('title')} back={{ to: to(''), label: young('back') }}>
      <div class="wrap sec stack">
        <Beside
          where={thingWords(letter)}
          isLeft={(name) => wordsLeft(name, 'letter', draft)}
          text={letter.text ?? ''}
          onText={(text) => write(text, true)}
          settle={kept.settle}
        />
        <WordsArea
          id="letter"
          isHeading
          label={t('young.heading')}
          hint={t('young.hint')}
          text={letter.text ?? ''}
          {...writtenIn(letter.text ?? '')}
          rows={10}
          onInput={(text) => write(text, false)}
          onLeave={kept.hurry}
        />
        {kept.undo && (
          <TextButton icon="undo" onPress={kept.undo}>
            {t('undo')}
          </TextButton>
        )}
        <Dictate text={letter.text ?? ''} onText={(text) => write(text, true)} />
        <AttachField
          young
          holder={holderOf(letter)}
          inAll={(draft.things ?? []).reduce((sum, one) => sum + (one.attachments?.length ?? 0), 0)}
        >
          <DrawHere holder={holderOf(letter)} />
        </AttachField>
        <Yet state={kept.state} isEmpty={kept.state === 'still' && !(there && hasSomething(there))} />
        <WhoSees
          chosen={letter.forWhom ?? 'me'}
          advocate={advocate}
          neverForEveryone={false}
          onChange={(whom) => change({ forWhom: whom })}
        />
        <Button
          wide
          onPress={() => {
            if (!asksFirst()) void kept.settle().then((isKept) => isKept && lookAtIt())
          }}
        >
          {young('thing.keep')}
        </Button>
        {there && (
          <TextButton
            onPress={() =>
              void kept
                .settle()
                .then(() => takeOut(there))
                .then(() => route(to('')))
            }
          >
            {young('thing.takeOut')}
          </TextButton>
        )}
        <NotSafe />
      </div>
    </Page>
  )
}

/** A photo or a voice may be the first of it: then it is for whom the screen says. */
function holderOf({ id, forWhom }: Thing): Holder<WishesDraft> {
  const found = ({ things }: WishesDraft) => things?.find((one) => one.id === id)
  return {
    at: wishesPlace,
    field: `thing/${id}`,
    read: (draft) => found(draft)?.attachments ?? [],
    write: (draft, attachments) =>
      withThing(draft, {
        ...(found(draft) ?? { id, question: 'letter', ...(forWhom ? { forWhom } : {}) }),
        attachments,
      }),
  }
}
