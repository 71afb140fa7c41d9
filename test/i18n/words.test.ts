/** Words in the reader's language: plurals, gaps, and English where lives may hang on a string nobody has checked. */
import { beforeEach, expect, test } from 'vitest'
import {
  directionOf,
  isChecked,
  isFallback,
  language,
  languageOf,
  loadWords,
  matching,
  showLanguage,
  to,
  useWords,
} from '../../src/i18n/index.ts'
import arabic from '../../src/locales/ar/get-help-now.json'
import english from '../../src/locales/en/get-help-now.json'

beforeEach(async () => {
  await Promise.all([loadWords('en'), loadWords('pl'), loadWords('ar')])
  showLanguage('en')
})

test('the address says which language a page is in', () => {
  expect([languageOf('/pl/plan/'), languageOf('/ar/'), languageOf('/'), languageOf('/xx/plan/')]).toEqual([
    'pl',
    'ar',
    'en',
    'en',
  ])
  showLanguage('pl')
  expect([to('plan'), to(''), to('guide/your-rights', 'ar')]).toEqual([
    '/pl/plan/',
    '/pl/',
    '/ar/guide/your-rights/',
  ])
})

test('a browser that asks for Syrian Arabic is shown Arabic, and one that asks for Welsh is not guessed at', () => {
  expect(matching(['ar-SY', 'en'])).toBe('ar')
  expect(matching(['cy'])).toBeUndefined()
  expect([directionOf('fa'), directionOf('ar-SY'), directionOf('pl'), directionOf('ars')]).toEqual([
    'rtl',
    'rtl',
    'ltr',
    'ltr',
  ])
})

test('Polish and Arabic count as they do, not as English does', () => {
  showLanguage('pl')
  const polish = useWords('common')
  const forms = [1, 3, 5].map((count) => polish('error.title', { count }))
  expect(new Set(forms).size).toBe(3)
  showLanguage('ar')
  const t = useWords('common')
  const arabicForms = [1, 2, 3, 11].map((count) => t('error.title', { count }))
  expect(new Set(arabicForms).size).toBe(4)
})

test('a name or a number that is filled in stays in one piece where words run from right to left', () => {
  const filled = () => useWords('home')('hero.past', { day: 'Jo Bennett' })
  expect(filled()).not.toMatch(/[\u2068\u2069]/)
  showLanguage('ar')
  expect(filled()).toContain('\u2068Jo Bennett\u2069')
  const t = useWords('home')
  expect(t('hero.past', { day: '01632 960 142' })).toContain('\u206801632 960 142\u2069')
  expect(t('hero.past', { day: 'الاثنين' })).not.toMatch(/[\u2068\u2069]/)
})

test('what to do in danger is in English until a person has checked the translation', () => {
  showLanguage('ar')
  const t = useWords('get-help-now')
  expect(isChecked('ar')).toBe(false)
  expect(isFallback('get-help-now', 'danger.silent')).toBe(true)
  expect(t('danger.silent')).toBe(english['danger.silent'])
  expect(t('title')).toBe(arabic.title)
  expect(isFallback('get-help-now', 'title')).toBe(false)
})

test('a name is put into a sentence as it is, and never read as markup or as another gap', () => {
  const t = useWords('common')
  expect(t('area.madeUp', { name: '<b>{{count}}</b>' })).toContain('<b>')
})

test('a language whose words have not come is not shown', async () => {
  showLanguage('pl')
  showLanguage('ar-XB' as 'ar') // only in tests and while building
  expect(language()).toBe('pl')
  await loadWords('ar-XB' as 'ar')
  showLanguage('ar-XB' as 'ar')
  expect(useWords('common')('help')).toMatch(/Help/)
  expect(languageOf('/ar-XB/plan/')).toBe('ar-XB')
})
