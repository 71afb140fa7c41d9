/** Shows a page of the guide. Without the app's router nobody waits for a topic to arrive, so this does. */
import { cleanup } from '@testing-library/preact'
import { h } from 'preact'
import type { Voice } from '../../src/content/index.ts'
import type { Language } from '../../src/i18n/index.ts'
import { Journey } from '../../src/pages/guide/journey.tsx'
import { Guide } from '../../src/pages/guide/page.tsx'
import { show } from './show.tsx'

export async function openGuide(topic?: string, lang: Language = 'en', voice?: Voice) {
  for (;;) {
    try {
      const asked = { ...(topic && { topic }), ...(voice && { voice }) }
      return await show(() => (topic ? h(Guide, asked) : h(Journey, {})), lang)
    } catch (waiting) {
      if (!(waiting instanceof Promise)) throw waiting
      await waiting
      cleanup()
    }
  }
}
