/**
 * The language somebody chose, kept for the next time and for reading without signal. Asked for late: the page in the
 * other language does not wait for it.
 */
import type { Language } from '../i18n/index.ts'
import { keepLanguage as keepForOffline } from '../sync/app-updates.ts'

export async function keepLanguage(language: Language): Promise<void> {
  const store = await import('../store/index.ts')
  await Promise.all([store.setPreference({ language }), keepForOffline(language)])
}
