/**
 * How Polish speaks to its reader: "ty", "ciebie", "twój", "wasz" in small letters, as in a talk and not as in a letter to one
 * person. A capital stands only where a sentence or a label begins.
 */
import { expect, test } from 'vitest'
import { pathsIn, textOf } from './tree.ts'

const you =
  'Ty|Ciebie|Tobie|Tobą|Cię|Ci|Tw(?:ój|oja|oje|ojego|ojej|oim|oich|oimi|oją|ojemu|oi)|Wy|Was|Wam|Wami|Wasz(?:a|e|ego|ej|emu|ych|ym|ymi|ą)?'
/** Before it goes a letter, a comma or a gap that is filled: the sentence has begun. */
const inTheMiddle = new RegExp(`[\\p{L}\\d,;)}–-]["”]? +(?:${you})(?![\\p{L}])`, 'gu')

const polish = pathsIn('src/locales', 'src/content', 'areas').filter((path) =>
  /^(src\/locales\/pl\/.*\.json|src\/content\/.*\/pl[^/]*\.(md|json)|areas\/.*\/pl\.json)$/.test(path),
)

const capitals = (text: string): readonly string[] => text.match(inTheMiddle) ?? []

test('in Polish the reader is spoken to in small letters', () => {
  expect(polish.length).toBeGreaterThan(40)
  expect(polish.flatMap((path) => capitals(textOf(path)).map((found) => `${path}: ${found}`))).toEqual([])
})

test('a capital within a sentence is found, and one at its beginning is not', () => {
  expect(capitals('"a": "To jest dla Ciebie."')).toHaveLength(1)
  expect(capitals('"a": "Jeśli chcesz, Twój doradca zadzwoni."')).toHaveLength(1)
  expect(capitals('"a": "Ty wybierasz. Twoje słowa zostają.", "b": "Twój plan"')).toEqual([])
})
