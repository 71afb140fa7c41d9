/** One point as its readers see it: its number, what kind it is, where it stands, and the words as they were written. */
import type { ReportPoint } from '../../../contract/operations/reply-to-report.ts'
import { useWords } from '../../i18n/index.ts'
import { AttachedList } from '../attach/attached-list.tsx'
import { kinds, type PointsKey } from './points.ts'

interface SaidPointProps {
  point: ReportPoint
  number: number
  /** Heading over what the paper says. */
  says: PointsKey
  /** The one child it is about, by name. */
  child?: string | undefined
}

export function SaidPoint({ point, number, says, child }: SaidPointProps) {
  const t = useWords('reply-to-report')
  const views = useWords('share-views')
  const kind = kinds.find((one) => one.kind === point.kind)
  const places = [
    [t('point.page'), point.page],
    [t('point.paragraph'), point.paragraph],
  ] as const
  const texts = [
    [t(says), point.says],
    [views('said.isSo'), point.isSo],
    [views('said.shows'), point.shows],
  ] as const
  return (
    <div class="said">
      <p>
        <b>
          {number}. {kind && views(kind.label)}
        </b>
        {child && (
          <span class="for-child">
            <bdi>{child}</bdi>
          </span>
        )}
      </p>
      <dl class="stack tightly">
        {places.map(
          ([name, text]) =>
            text && (
              <div key={name}>
                <dt class="small muted">{name}</dt>
                <dd translate={false}>
                  <bdi>{text}</bdi>
                </dd>
              </div>
            ),
        )}
        {texts.map(
          ([name, words]) =>
            words && (
              <div key={name}>
                <dt class="small muted">{name}</dt>
                <dd class="own" lang={words.lang} dir={words.dir} translate={false}>
                  {words.text}
                </dd>
              </div>
            ),
        )}
      </dl>
      <AttachedList list={point.attachments} />
    </div>
  )
}
