/**
 * How much of the phone's main thread it takes to open a plan with 200 steps, on a processor four times slower.
 * What is counted is every task of the page between the press on "Plan" and the first step on the screen.
 */
import type { Page } from 'playwright-core'
import type { Plan, PlanAction } from '../contract/case-file.ts'
import { publishPlan } from '../contract/operations/publish-plan.ts'
import { readPlan } from '../contract/operations/read-plan.ts'
import { listConferences, readConference } from '../contract/operations/save-conference.ts'
import type { Ask } from '../server/demo/ask.ts'
import { said } from '../server/demo/said.ts'

const SLOWER_PROCESSOR = 4
const STEPS = 200
const EACH_GOAL = 10

class NoPlanError extends Error {
  override readonly name = 'NoPlanError'
}

/** Gives somebody of the demo a newer version with so many steps. */
export async function publishLongPlan(ask: Ask, person: string): Promise<void> {
  for (const { id } of (await ask(listConferences, {})).conferences) {
    const { conference } = await ask(readConference, { id })
    const personId = conference.family.find(({ name }) => name === person)?.id
    const plans = personId ? (await ask(readPlan, { personId })).plans : []
    const newest = new Map(plans.map((plan) => [plan.child.id, plan] as const).reverse())
    if (!personId || newest.size === 0) continue
    for (const plan of newest.values())
      await ask(publishPlan, { personId, planId: plan.id, plan: long(plan) })
    return
  }
  throw new NoPlanError(`The demo has no plan for "${person}".`)
}

function long(plan: Plan): Plan {
  const step = (at: number): PlanAction => ({
    id: crypto.randomUUID(),
    what: [said(`Step ${at}: ring the housing office about the damp, and write down what they say.`)],
    why: [said('A dry room helps at night.')],
    owner: at % 2 ? { kind: 'me', name: 'Grace Mensah' } : { kind: 'worker', name: `Worker ${at % 7}` },
    by: `2026-12-${String((at % 28) + 1).padStart(2, '0')}`,
    status: at % 5 === 0 ? 'done' : 'not-started',
  })
  const goals = Array.from({ length: STEPS / EACH_GOAL }, (_, goal) => ({
    id: crypto.randomUUID(),
    whatNeedsToChange: [said(`What needs to change, part ${goal + 1}.`)],
    goodEnough: [said('The room is dry.')],
    actions: Array.from({ length: EACH_GOAL }, (_, at) => step(goal * EACH_GOAL + at)),
  }))
  return { ...plan, version: plan.version + 1, goals }
}

export interface OpeningMs {
  /** Until the first step is on the screen. */
  readonly first: number
  /** Until what is further down and folded away is there as well. */
  readonly all: number
}

/** On a phone that is linked and on Home: main-thread milliseconds for one opening of the plan. */
export async function planOpeningMs(page: Page): Promise<OpeningMs> {
  const devtools = await page.context().newCDPSession(page)
  // The thread's own time, so that a busy machine does not count against the page.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR })
  const spent = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
  try {
    await page.waitForTimeout(1500)
    const before = await spent()
    // Pressed and watched from inside the page: whoever looks from outside would be counted too.
    const painted = (pressesPlan: boolean, there: string) =>
      page.evaluate(
        ([presses, selector]) =>
          new Promise<void>((resolve) => {
            new MutationObserver((_, watch) => {
              if (!document.querySelector(selector)) return
              watch.disconnect()
              requestAnimationFrame(() => setTimeout(resolve))
            }).observe(document.body, { childList: true, subtree: true })
            if (presses) document.querySelector<HTMLAnchorElement>('nav.nav a[href$="/plan/"]')?.click()
            // It may be there already: a change of nothing makes it look.
            document.body.append('')
          }),
        [pressesPlan, there] as const,
      )
    await painted(true, '.act')
    const first = (await spent()) - before
    await painted(false, '#core-group')
    return { first, all: (await spent()) - before }
  } finally {
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await devtools.detach()
  }
}
