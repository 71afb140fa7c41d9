/** Which paper, and the points so far in their order. Every step here can be undone, and none of them is a drag. */
import type { Sealed } from '../../../contract/operation.ts'
import { addPoint, moved, newPoint, type Point } from '../../case-file/points-draft.ts'
import { to, useWords } from '../../i18n/index.ts'
import { Button, TextButton } from '../button.tsx'
import { Chips } from '../chips.tsx'
import { Icon } from '../icon.tsx'
import { Page } from '../page.tsx'
import { SaveStrip } from '../save-strip.tsx'
import { Words } from '../words.tsx'
import { changePoints, undoPoints } from './change-points.ts'
import { childIn, kindOf, kinds, sayable } from './points.ts'
import type { PointScreen } from './points-pages.tsx'
import { SaidPoint } from './said-point.tsx'
import { WhichPaper } from './which-paper.tsx'

const MOST = 100

export function ListPoints<O extends Sealed>(screen: PointScreen<O>) {
  const { of, list, draft, steps } = screen
  const t = useWords('reply-to-report')
  const views = useWords('share-views')
  const common = useWords('common')
  const add = async (value: string) => {
    const point = newPoint(kindOf(value))
    await addPoint(list, point)
    steps.go(point.id)
  }
  return (
    <Page title={t('title')} back={{ to: to(''), label: common('home') }}>
      <div class="wrap sec stack">
        <h1>{t(of.title)}</h1>
        <p>{t(of.lead)}</p>
        <p class="banner warm">
          <Icon name="save" />
          <span>
            <Words of="share-views" k="note.kept" />
          </span>
        </p>
        <WhichPaper {...screen} />
        {draft.points.length > 0 && (
          <section class="stack" aria-labelledby="points">
            <h2 id="points">{t('list.title', { count: draft.points.length })}</h2>
            <ol class="plain stack points">
              {draft.points.map((point, index) => (
                <Row key={point.id} {...screen} point={point} index={index} />
              ))}
            </ol>
          </section>
        )}
        {draft.before && (
          <TextButton icon="undo" onPress={() => void undoPoints(list)}>
            {views('undo')}
          </TextButton>
        )}
        {draft.points.length < MOST && (
          <div>
            <p class="label">{draft.points.length === 0 ? t('list.add') : t('list.addAnother')}</p>
            <Chips
              label={draft.points.length === 0 ? t('list.add') : t('list.addAnother')}
              chips={kinds.map(({ kind, label }) => ({ value: kind, label: views(label) }))}
              onPress={(value) => void add(value)}
            />
          </div>
        )}
        {draft.savedAt && <SaveStrip state="saved" at={draft.savedAt} />}
        <p class="small muted">{t(of.readers)}</p>
        {draft.points.length > 0 && (
          <Button wide onward onPress={() => steps.go('check')}>
            {views('private.check')}
          </Button>
        )}
      </div>
    </Page>
  )
}

function Row<O extends Sealed>({
  of,
  list,
  draft,
  about,
  steps,
  point,
  index,
}: PointScreen<O> & { point: Point; index: number }) {
  const t = useWords('reply-to-report')
  const number = index + 1
  const move = (by: -1 | 1) => void changePoints(list, (points) => moved(points, point.id, by))
  return (
    <li class="panel flat stack tightly">
      <SaidPoint
        says={of.says}
        point={sayable(point)}
        number={number}
        child={childIn(about.children, point.childId)}
      />
      <div class="row">
        <TextButton icon="pencil" onPress={() => steps.go(point.id)}>
          {t('row.change', { number })}
        </TextButton>
        {index > 0 && <TextButton onPress={() => move(-1)}>{t('row.up', { number })}</TextButton>}
        {number < draft.points.length && (
          <TextButton onPress={() => move(1)}>{t('row.down', { number })}</TextButton>
        )}
        <TextButton
          icon="bin"
          onPress={() => void changePoints(list, (points) => points.filter(({ id }) => id !== point.id))}
        >
          {t('row.takeOut', { number })}
        </TextButton>
      </div>
    </li>
  )
}
