/**
 * What I wrote and where it is: first what is not handed over, then each thing that is, newest first, with how far
 * it has truly come, the words themselves, what was said back, and who has opened it.
 */
import type { ComponentChildren } from 'preact'
import { shareWishes, tellAdvocate } from '../../../contract/operations/share-wishes.ts'
import { type CaseFile, caseFile, stateOf } from '../../case-file/index.ts'
import { hasLetter, letterPlace } from '../../case-file/letter-draft.ts'
import { hasPoints, type PointsOf, pointsDrafts } from '../../case-file/points-draft.ts'
import { answered, draftPlace, hasPrivate, privatePlace } from '../../case-file/views-draft.ts'
import { Button } from '../../components/button.tsx'
import { Gate } from '../../components/gate.tsx'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { ToTheirOwn } from '../../components/to-their-own.tsx'
import { Updated } from '../../components/updated.tsx'
import { type Deliveries, useDeliveries } from '../../components/use-deliveries.ts'
import { to, useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { membership, type SentItem, sentWords } from '../../sync/index.ts'
import { Drafts } from './drafts.tsx'
import { Item } from './item.tsx'
import { Opened } from './opened.tsx'
import { TalkToSomeone } from './talk-to-someone.tsx'
import { headingOf, type Known } from './track.ts'

const ofYoungPeople: readonly string[] = [shareWishes.name, tellAdvocate.name]

export function MyWords() {
  return (
    <Gate>
      <Mine />
    </Gate>
  )
}

function Mine() {
  const t = useWords('my-words')
  const joined = usePlace(membership)
  const sent = usePlace(sentWords)
  const file = usePlace(caseFile)
  const draft = usePlace(draftPlace)
  const secret = usePlace(privatePlace)
  const letter = usePlace(letterPlace)
  const lists = usePlace(pointsDrafts)
  // A young person's things have a page of their own, in words of their own.
  const items = [...(sent?.items ?? [])]
    .filter(({ operation }) => !ofYoungPeople.includes(operation))
    .reverse()
  const deliveries = useDeliveries(items.map(({ envelopeId }) => envelopeId))
  if (!joined || !sent || !file || !draft || !secret || !letter || !lists || !deliveries)
    return <Loading title={t('title')} tab="my-words" />
  if ((file.me ?? joined.joined)?.role === 'young-person')
    return <ToTheirOwn page="share-wishes" step="shared" />

  const isWriting = answered(draft) > 0
  const isPrivate = hasPrivate(secret)
  const isLetter = hasLetter(letter)
  const isAnyOf = (of: PointsOf) =>
    Object.keys(lists).some((key) => key.startsWith(of) && hasPoints(lists[key]))
  const [isReply, isNotes] = [isAnyOf('reply-to-report'), isAnyOf('correct-notes')]
  const isAny = isWriting || isPrivate || isLetter || isReply || isNotes
  const drafts = <Drafts {...{ isWriting, isPrivate, isLetter, isReply, isNotes }} savedAt={draft.savedAt} />
  const first = items[0]
  if (!first) return <Nothing drafts={isAny ? drafts : undefined} />

  const { tab, heading, lead } = headingOf(
    knownOf(urgentFirst(items, deliveries, file) ?? first, deliveries, file),
    t,
  )
  return (
    <Page
      title={tab}
      tab="my-words"
      hero={
        <div class="wrap sec">
          <h1>{heading}</h1>
          <p>{lead}</p>
        </div>
      }
    >
      <div class="wrap two">
        <div>
          {isAny && drafts}
          {items.map((item) => (
            <Item key={item.envelopeId} item={item} known={knownOf(item, deliveries, file)} file={file} />
          ))}
        </div>
        <aside>
          <Opened openings={file.openings} items={items} />
          <section class="sec stack">
            <h2>{t('what.now')}</h2>
            <Button kind="second" wide icon="plus" to={to('share-views')}>
              {t('write.add')}
            </Button>
            <Button kind="second" wide icon="letter" to={to('write-letter')}>
              {t('write.letter')}
            </Button>
            <Updated file={file} />
          </section>
          <TalkToSomeone />
        </aside>
      </div>
    </Page>
  )
}

function Nothing({ drafts }: { drafts: ComponentChildren }) {
  const t = useWords('my-words')
  return (
    <Page title={t('title')} tab="my-words">
      <div class="wrap">
        <div class="sec stack">
          <h1>{drafts ? t('title') : t('none.title')}</h1>
          {!drafts && <p>{t('none.text')}</p>}
          {!drafts && (
            <Button onward to={to('share-views')}>
              {t('write.start')}
            </Button>
          )}
        </div>
        {drafts}
      </div>
    </Page>
  )
}

function knownOf({ envelopeId, sealedAt }: SentItem, deliveries: Deliveries, file: CaseFile): Known {
  const delivery = deliveries[envelopeId]
  return {
    state: stateOf(envelopeId, delivery, file),
    sealedAt,
    delivery,
    progress: file.progress[envelopeId],
  }
}

/** What the page is called after: something that needs its writer, then something still here, then the newest. */
function urgentFirst(
  items: readonly SentItem[],
  deliveries: Deliveries,
  file: CaseFile,
): SentItem | undefined {
  const inState = (...states: readonly Known['state'][]) =>
    items.find((item) => states.includes(knownOf(item, deliveries, file).state))
  return inState('needs-you') ?? inState('waiting', 'going')
}
