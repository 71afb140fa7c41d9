/** Components speak: give them English before the tests, and clear the screen after each. */
import { cleanup } from '@testing-library/preact'
import { afterEach, beforeAll } from 'vitest'
import { loadWords, showLanguage } from '../../src/i18n/index.ts'
import '../../src/style/index.css'

beforeAll(async () => {
  await loadWords('en')
  showLanguage('en')
})
afterEach(cleanup)
