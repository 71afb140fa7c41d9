/** What another tab of this phone runs (`openTab`): it opens the same door, and shows a page of its own. */
import { type ComponentType, render } from 'preact'
import { LocationProvider } from 'preact-iso/router'
import { beginAt } from '../../src/components/steps.ts'
import { loadWords, showLanguage } from '../../src/i18n/index.ts'
import { type Door, unlock } from '../../src/store/index.ts'

/** `file` is the page's module and `name` what it calls its page. Answers the body that the page is in. */
export async function showPage(pin: string, file: string, name: string, step?: string): Promise<HTMLElement> {
  for (let door = 0; door < 12; door++) if ((await unlock(door as Door, pin)).open) break
  await loadWords('en')
  showLanguage('en')
  const module: Record<string, ComponentType> = await import(/* @vite-ignore */ file)
  const Screen = module[name]!
  if (step) beginAt(step)
  render(
    <LocationProvider>
      <Screen />
    </LocationProvider>,
    document.body,
  )
  return document.body
}
