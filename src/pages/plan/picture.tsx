/**
 * How the plan has gone over time, as a small picture, as sentences and as a table: how many steps were done, yours and
 * theirs, at each version; and where people put things on the meeting's scale. No score, and nothing is judged.
 */
import type { EarlierPlan, Plan, ScalePoint } from '../../../contract/case-file.ts'
import { Icon } from '../../components/icon.tsx'
import { dayInWords, type KeyOf, useWords } from '../../i18n/index.ts'

interface Standing {
  readonly version: number
  readonly day: string
  readonly mine: readonly [done: number, all: number]
  readonly theirs: readonly [done: number, all: number]
}

export function standingsOf(plan: Plan, earlier: readonly EarlierPlan[]): readonly Standing[] {
  const same = earlier.map((one) => one.plan).filter(({ child }) => child.id === plan.child.id)
  return [...same, plan]
    .sort((one, other) => one.version - other.version)
    .map((one) => {
      const actions = one.goals
        .flatMap((goal) => goal.actions)
        .filter(({ status }) => status !== 'dropped' && status !== 'changed')
      const count = (isMine: boolean) => {
        const own = actions.filter(({ owner }) => (owner.kind === 'me') === isMine)
        return [own.filter(({ status }) => status === 'done').length, own.length] as const
      }
      return { version: one.version, day: one.issuedOn, mine: count(true), theirs: count(false) }
    })
}

const WIDE = 280
const LABEL = 64
const BAR = 14
const TALL = 60

export function Picture({ plan, earlier }: { plan: Plan; earlier: readonly EarlierPlan[] }) {
  const t = useWords('plan')
  const standings = standingsOf(plan, earlier)
  const now = standings.at(-1)
  const points = [...(plan.scale ?? []), ...plan.goals.flatMap(({ scale = [] }) => scale)].sort(
    (one, other) => one.day.localeCompare(other.day),
  )
  if (!now || (now.mine[1] + now.theirs[1] === 0 && points.length === 0)) return null
  return (
    <section class="sec stack" aria-labelledby="picture">
      <h2 id="picture">{t('picture.title')}</h2>
      <p class="muted small">{t('picture.notScore')}</p>
      {now.mine[1] > 0 && <p>{t('picture.mine', { done: now.mine[0], all: now.mine[1] })}</p>}
      {now.theirs[1] > 0 && <p>{t('picture.theirs', { done: now.theirs[0], all: now.theirs[1] })}</p>}
      <svg
        class="progress-picture"
        viewBox={`0 0 ${WIDE} ${standings.length * TALL}`}
        aria-hidden="true"
        focusable="false"
      >
        {standings.map(({ version, mine, theirs }, row) => (
          <g key={version}>
            <text x="0" y={row * TALL + 12}>
              {t('picture.version', { number: version })}
            </text>
            <Bar at={row * TALL + 18} of={mine} look="mine" label={t('picture.you')} />
            <Bar at={row * TALL + 18 + BAR + 4} of={theirs} look="others" label={t('picture.others')} />
          </g>
        ))}
      </svg>
      <details class="who">
        <summary>
          <span>{t('picture.table')}</span>
          <Icon name="down" />
        </summary>
        <div class="body">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('picture.when')}</th>
                <th scope="col">{t('picture.you')}</th>
                <th scope="col">{t('picture.others')}</th>
              </tr>
            </thead>
            <tbody>
              {standings.map(({ version, day, mine, theirs }) => (
                <tr key={version}>
                  <th scope="row">{dayInWords(day)}</th>
                  <td>{t('picture.of', { done: mine[0], all: mine[1] })}</td>
                  <td>{t('picture.of', { done: theirs[0], all: theirs[1] })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      {points.length > 0 && <Scale points={points} />}
    </section>
  )
}

interface BarProps {
  at: number
  of: readonly [done: number, all: number]
  look: string
  label: string
}

function Bar({ at, of: [done, all], look, label }: BarProps) {
  const width = WIDE - LABEL
  return (
    <>
      <text x="0" y={at + BAR - 3}>
        {label}
      </text>
      <rect class="track" x={LABEL} y={at} width={all === 0 ? 0 : width} height={BAR} rx="5" />
      <rect class={look} x={LABEL} y={at} width={all === 0 ? 0 : (done / all) * width} height={BAR} rx="5" />
    </>
  )
}

const byWords: Readonly<Record<ScalePoint['by'], KeyOf<'plan'>>> = {
  you: 'owner.you',
  child: 'owner.child',
  family: 'owner.family',
  worker: 'scale.worker',
  meeting: 'scale.meeting',
}

function Scale({ points }: { points: readonly ScalePoint[] }) {
  const t = useWords('plan')
  return (
    <div class="stack tightly">
      <h3>{t('scale.title')}</h3>
      <p class="muted small">{t('scale.text')}</p>
      <ul class="bullets">
        {points.map(({ day, by, name, value }) => (
          <li key={`${day}${by}${name ?? ''}${value}`}>
            {t('scale.point', { day: dayInWords(day), name: name ?? t(byWords[by]), value })}
          </li>
        ))}
      </ul>
    </div>
  )
}
