/** Shows a page as the app does, in English, with the words loaded and the styles of the product. */
import { cleanup, fireEvent, render } from '@testing-library/preact'
import type { ComponentType } from 'preact'
import { LocationProvider } from 'preact-iso/router'
import { afterEach } from 'vitest'
import { type Language, loadWords, showLanguage } from '../../src/i18n/index.ts'
import '../../src/style/index.css'

afterEach(() => {
  cleanup()
  history.replaceState(null, '')
})

export async function show(Screen: ComponentType, lang: Language = 'en') {
  await loadWords(lang)
  showLanguage(lang)
  return render(
    <LocationProvider>
      <Screen />
    </LocationProvider>,
  )
}

/** Puts text into a field as typing does, and lets the page draw what follows from it. */
export function type(field: HTMLElement, text: string): void {
  field.focus()
  fireEvent.input(field, { target: { value: text } })
}
