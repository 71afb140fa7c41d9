/** Files stay small enough to be read in one go. */
import { expect, test } from 'vitest'
import { codeIn, type OurFile } from './tree.ts'

const MOST_LINES = 300

function tooLong(files: readonly OurFile[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.trimEnd().split('\n').length
    return lines > MOST_LINES ? [`${path} has ${lines} lines. It is probably two things.`] : []
  })
}

test('no file is over 300 lines', () => {
  expect(tooLong(codeIn('src', 'server', 'contract', 'staff', 'test', 'scripts'))).toEqual([])
})

test('a file of 301 lines is found out', () => {
  expect(tooLong([{ path: 'src/long.ts', text: 'x\n'.repeat(301) }])).toHaveLength(1)
  expect(tooLong([{ path: 'src/right.ts', text: 'x\n'.repeat(300) }])).toEqual([])
})
