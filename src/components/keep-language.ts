/**
 * The language somebody chose, kept for the next time and for reading without signal. Asked for late: the page in the
 * other language does not wait for it.
 */
import type { Language } from '../i18n/index.ts'

export async function keepLanguage(language: Language): Promise<void> {
  const [store, updates] = await Promise.all([import('../store/index.ts'), import('../sync/app-updates.ts')])
  await Promise.all([store.setPreference({ language }), updates.keepLanguage(language)])
}
