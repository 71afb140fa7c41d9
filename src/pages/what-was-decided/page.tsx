/**
 * What was decided about a young person, in words for them: what grown-ups do and by when, what they said beside what
 * was said back, what happens next and whom to ask. Only in their own part, and with no signal too (G4.7).
 */
import { useState } from 'preact/hooks'
import type { ChildCard } from '../../../contract/case-file.ts'
import { type CaseFile, caseFile, nextConference } from '../../case-file/index.ts'
import { wasHeld } from '../../case-file/was-held.ts'
import { type Given, wishesPlace } from '../../case-file/wishes-draft.ts'
import { Button } from '../../components/button.tsx'
import { Chips } from '../../components/chips.tsx'
import { Gate } from '../../components/gate.tsx'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { Updated } from '../../components/updated.tsx'
import { type Mine, useMine } from '../../components/use-mine.ts'
import { Young } from '../../components/young.tsx'
import { dayInWords, to, today, useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { membership } from '../../sync/index.ts'
import { AskAbout } from './ask-about.tsx'
import { decidedFor } from './decided.ts'
import { ForOneChild } from './for-one-child.tsx'
import { WhatISaid } from './what-i-said.tsx'
import { WordsForMe } from './words-for-me.tsx'

export function WhatWasDecided() {
  return (
    <Gate>
      <Ready />
    </Gate>
  )
}

function Ready() {
  const t = useWords('what-was-decided')
  const file = usePlace(caseFile)
  const wishes = usePlace(wishesPlace)
  const joined = usePlace(membership)
  const mine = useMine(file)
  const [chosen, setChosen] = useState<string | undefined>()
  if (!file || !mine || !wishes || !joined) return <Loading title={t('title')} />
  const me = file.me ?? joined.joined
  if (me && me.role !== 'young-person') return <NotForThem />
  const children = childrenIn(file)
  const child = children.find(({ id }) => id === chosen) ?? children[0]
  return (
    <Young>
      <Page title={t('title')} back={{ to: to(''), label: t('back') }}>
        <div class="wrap young-groups to-read">
          <h1>{child ? t('heading') : t('none.heading')}</h1>
          <Updated file={file} />
          {children.length > 1 && child && (
            <Chips
              label={t('heading')}
              chips={children.map(({ id, name }) => ({ value: id, label: name }))}
              chosen={child.id}
              onPress={setChosen}
            />
          )}
          {child ? (
            <ForOneChild
              key={child.id}
              decided={decidedFor(file, child.id)}
              given={wishes.given ?? []}
              mine={mine}
            />
          ) : (
            <NotYet file={file} mine={mine} given={wishes.given ?? []} />
          )}
        </div>
      </Page>
    </Young>
  )
}

/** A parent has the plan on a page of their own, in words for them. */
function NotForThem() {
  const t = useWords('what-was-decided')
  const wishes = useWords('share-wishes')
  return (
    <Page title={t('title')} back={{ to: to(''), label: t('back') }}>
      <div class="wrap sec stack">
        <h1>{wishes('notForYou')}</h1>
      </div>
    </Page>
  )
}

/** Before a meeting it says when; after one, that nothing has come, and how to ask for it. */
function NotYet({ file, mine, given }: { file: CaseFile; mine: Mine; given: readonly Given[] }) {
  const t = useWords('what-was-decided')
  const next = nextConference(file, today())
  const held = file.conferences.findLast(({ status }) => status === 'held')
  return (
    <>
      {next ? (
        <p>{t('none.when', { day: dayInWords(next.day) })}</p>
      ) : (
        <p>{t(wasHeld(file) ? 'none.notHere' : 'none.noDay')}</p>
      )}
      {held && <WordsForMe about={{ conferenceId: held.id }} mine={mine} leader={undefined} />}
      {Object.values(file.progress).some(({ answer }) => answer) && (
        <WhatISaid given={given} decision={undefined} mine={mine} />
      )}
      <Button wide to={to('share-wishes')}>
        {t('none.say')}
      </Button>
      {held && <AskAbout decided={undefined} mine={mine} />}
    </>
  )
}

/** Each child whom something was decided about, alone. Nearly always there is one: the reader. */
function childrenIn({ me, plans, decisions = [] }: CaseFile): readonly ChildCard[] {
  const all = new Map<string, ChildCard>()
  for (const { child } of [...decisions, ...plans]) if (!all.has(child.id)) all.set(child.id, child)
  const isMe = ({ name }: ChildCard) => Number(name === me?.name)
  return [...all.values()].sort((one, other) => isMe(other) - isMe(one))
}
