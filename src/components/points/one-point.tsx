/** One point. What kind it is can be changed at any time; what was written stays where it is. */
import { Fragment } from 'preact'
import type { Sealed } from '../../../contract/operation.ts'
import {
  listKey,
  type Point,
  pointLeft,
  pointsDrafts,
  pointTexts,
  pointWords,
  withPoint,
} from '../../case-file/points-draft.ts'
import { useWords } from '../../i18n/index.ts'
import { AttachField } from '../attach/attach-field.tsx'
import { asksFirst } from '../attach/still-open.ts'
import { Button, TextButton } from '../button.tsx'
import { Chips } from '../chips.tsx'
import { Choice } from '../choice.tsx'
import { DrawHere } from '../drawing/draw-here.tsx'
import { Foot } from '../foot.tsx'
import { Beside } from '../other-words.tsx'
import { Page } from '../page.tsx'
import { SaveStrip } from '../save-strip.tsx'
import { useBeside } from '../use-beside.ts'
import { useKept } from '../use-kept.ts'
import { WordsArea } from '../words-area.tsx'
import { writtenIn } from '../written-in.ts'
import { attachedInAll, attachedToPoint, kindOf, kinds, partsOf } from './points.ts'
import type { PointScreen } from './points-pages.tsx'

const SHORT = 200
const ALL = 'all'

export function OnePoint<O extends Sealed>({
  of,
  list,
  draft,
  about: { children },
  steps,
  point,
}: PointScreen<O> & { point: Point }) {
  const t = useWords('reply-to-report')
  const views = useWords('share-views')
  const common = useWords('common')
  const keep = useBeside(pointsDrafts, { [listKey(list)]: draft }, pointTexts(list, point.id))
  const kept = useKept(point, undefined, (next) => keep((all) => withPoint(all, list, next)))
  const number = draft.points.findIndex(({ id }) => id === point.id) + 1
  const labels = { says: t(of.says), isSo: views('P6.isSo'), shows: views('P6.shows') }
  const change = (more: Partial<Point>, isStep?: boolean) => kept.change({ ...kept.value, ...more }, isStep)
  const about = (id: string | undefined) => {
    const { childId: _, ...all } = kept.value
    kept.change(id && id !== ALL ? { ...all, childId: id } : all, true)
  }
  const done = async () => {
    if (asksFirst()) return
    if (await kept.settle()) steps.back('list')
  }
  return (
    <Page title={t('title')} tight close={{ label: common('saveAndClose'), onClose: () => void done() }}>
      <div class="wrap stack question">
        <div class="row apart">
          <h1 class="q">{t('point.title', { number })}</h1>
          {kept.undo && (
            <TextButton icon="undo" onPress={kept.undo}>
              {views('undo')}
            </TextButton>
          )}
        </div>
        <Chips
          label={views('P6.kind')}
          chips={kinds.map(({ kind, label }) => ({ value: kind, label: views(label) }))}
          chosen={kept.value.kind}
          onPress={(value) => change({ kind: kindOf(value) }, true)}
        />
        {of.isForOneChild && children.length > 1 && (
          <Choice
            name="point-child"
            legend={t('point.who')}
            options={[
              { value: ALL, label: t('point.allChildren') },
              ...children.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            chosen={[kept.value.childId ?? ALL]}
            onChange={([id]) => about(id)}
          />
        )}
        <div class="side-by-side">
          {(['page', 'paragraph'] as const).map((part) => (
            <WordsArea
              key={part}
              id={`point-${part}`}
              label={part === 'page' ? t('point.page') : t('point.paragraph')}
              text={kept.value[part]}
              rows={1}
              maxLength={SHORT}
              {...writtenIn(kept.value[part])}
              onInput={(text) => change({ [part]: text })}
              onLeave={kept.hurry}
            />
          ))}
        </div>
        {partsOf(kept.value).map((part) => (
          <Fragment key={part}>
            <Beside
              where={pointWords(list, point.id, part)}
              isLeft={(name) => pointLeft(name, list, part, draft)}
              text={kept.value[part]}
              onText={(text) => change({ [part]: text }, true)}
              settle={kept.settle}
            />
            <WordsArea
              id={`point-${part}`}
              label={labels[part]}
              text={kept.value[part]}
              rows={3}
              {...writtenIn(kept.value[part])}
              onInput={(text) => change({ [part]: text })}
              onLeave={kept.hurry}
            />
          </Fragment>
        ))}
        <AttachField holder={attachedToPoint(list, point.id)} inAll={attachedInAll(draft)}>
          <DrawHere holder={attachedToPoint(list, point.id)} />
        </AttachField>
        {kept.state !== 'still' && <SaveStrip state={kept.state === 'full' ? 'failed' : kept.state} />}
        <p class="small muted">{t(of.readers)}</p>
      </div>
      <Foot>
        <Button wide onPress={() => void done()}>
          {t('point.done')}
        </Button>
      </Foot>
    </Page>
  )
}
