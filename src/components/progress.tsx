/** How far through the questions. The words say it; the bars are decoration. */
import { useWords } from '../i18n/index.ts'

export type StepState = 'done' | 'skipped' | 'now' | 'ahead'

const classes = { done: 'on', skipped: 'skipped', now: 'now', ahead: undefined } as const

export function Progress({ steps }: { steps: readonly StepState[] }) {
  const t = useWords('common')
  return (
    <p class="prog">
      <span class="nowrap">{t('progress', { now: steps.indexOf('now') + 1, all: steps.length })}</span>
      <span class="dots" aria-hidden="true">
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step or a seat is its place in the row
          <i key={index} class={classes[step]} />
        ))}
      </span>
    </p>
  )
}
