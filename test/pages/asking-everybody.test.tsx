/**
 * Every kind of help for everybody: by keyboard alone, in Arabic, on a phone of 320 pixels, in letters twice as large,
 * and looked at by a machine on every screen.
 */
import { screen, waitFor } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Language } from '../../src/i18n/index.ts'
import bigText from '../../src/style/big.css?inline'
import { widerThanScreen } from '../journeys/fits.ts'
import { joinedPhone } from '../sync/phone.ts'
import { answerAll, kinds, knows, sent, walk, wordsFor } from './asking-kinds.ts'
import { show } from './show.tsx'

beforeEach(async () => {
  await joinedPhone()
})
afterEach(async () => {
  letters('')
  await page.viewport(414, 896)
})

const bigRules = document.createElement('style')
bigRules.textContent = bigText

/** As the app's own switch makes them; the build gives its stylesheet these rules too. */
function letters(size: string): void {
  if (size) document.documentElement.dataset.text = size
  else delete document.documentElement.dataset.text
  if (size) document.head.append(bigRules)
  else bigRules.remove()
}

async function faults(): Promise<readonly string[]> {
  // A colour half way to another is neither.
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  const { violations } = await axe.run(document, { rules: { 'page-has-heading-one': { enabled: true } } })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

test.each(kinds)('%s: with the keyboard alone, from the first question to asking', async (slug, Screen) => {
  await knows('parent')
  await show(Screen)
  await screen.findByRole('heading', { level: 1 })
  ;(document.activeElement as HTMLElement | null)?.blur()
  const answered = new Set<string>()
  for (let pressed = 0; pressed < 250; pressed++) {
    if ((await sent()).length > 0) break
    await userEvent.tab()
    const at = document.activeElement
    if (
      at instanceof HTMLInputElement &&
      at.type !== 'text' &&
      !answered.has(at.name) &&
      at.name.startsWith('ask-')
    ) {
      answered.add(at.name)
      await userEvent.keyboard(' ')
    } else if (at?.matches('textarea, .input') && !answered.has(at.id)) {
      answered.add(at.id)
      await userEvent.keyboard(wordsFor(at.id))
    } else if (['Carry on', 'Ask for this', 'Give it to them'].includes(at?.textContent ?? '')) {
      const before = document.querySelector('h1')?.textContent
      await userEvent.keyboard('{Enter}')
      await waitFor(async () => {
        if (document.querySelector('h1')?.textContent === before && (await sent()).length === 0)
          throw new Error(`Enter on “${at?.textContent}” led nowhere.`)
      })
    }
  }
  expect((await sent()).map(({ operation }) => operation)).toEqual([slug])
})

const looks: readonly (readonly [string, Language, number, string])[] = [
  ['in English', 'en', 390, ''],
  ['in Arabic on a small phone', 'ar', 320, ''],
  ['in Polish with letters twice as large', 'pl', 320, 'largest'],
]

test.each(
  looks.flatMap(([name, ...look]) => kinds.map(([slug, Screen]) => [slug, name, Screen, ...look] as const)),
)('%s %s: every screen fits and has no barrier', async (_slug, _name, Screen, language, width, size) => {
  await page.viewport(width, 720)
  letters(size)
  await knows('parent')
  await show(Screen, language)
  const screens = await walk(async (at) => {
    answerAll()
    await waitFor(() => expect(document.documentElement.dir).toBe(language === 'ar' ? 'rtl' : 'ltr'))
    expect(widerThanScreen(), `screen ${at}`).toEqual([])
    expect(await faults(), `screen ${at}`).toEqual([])
  })
  expect(screens).toBeGreaterThan(2)
})

test.each(kinds.filter(([slug]) => slug !== 'tell-about-solicitor'))(
  '%s in a young person’s own look has no barrier, by day and by night',
  async (_slug, Screen) => {
    await page.viewport(320, 720)
    await knows('young-person')
    await show(Screen, 'ar')
    await walk(async (at) => {
      answerAll()
      await waitFor(() => expect(document.querySelector('.child')).not.toBeNull())
      expect(widerThanScreen(), `screen ${at}`).toEqual([])
      expect(await faults(), `screen ${at}`).toEqual([])
      const look = document.querySelector('.child')
      look?.classList.replace('ct-auto', 'ct-night')
      expect(await faults(), `screen ${at} at night`).toEqual([])
      look?.classList.replace('ct-night', 'ct-auto')
    })
  },
)

test('the walk finds a barrier and a screen that is too wide', async () => {
  await knows('parent')
  await show(kinds[0]![1])
  await screen.findByRole('heading', { level: 1 })
  const wide = document.createElement('button')
  wide.style.inlineSize = '2000px'
  document.body.append(wide)
  expect((await faults()).join()).toContain('button-name')
  expect(widerThanScreen()).not.toEqual([])
  wide.remove()
})
