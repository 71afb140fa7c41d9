import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { topics } from '../../src/content/order.ts'
import { fileOf } from './library.ts'

const rows = readFileSync('docs/coverage.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, id, , served = '', later = '', tests = ''] = line.split('|').map((cell) => cell.trim())
    return id && /^S\d\.\d+$/.test(id) ? [{ id, served, later, tests }] : []
  })

test('every sentence of the first sources has its row, once, in order', () => {
  const lengths = [18, 24, 30, 17, 32]
  const all = lengths.flatMap((length, document) =>
    Array.from({ length }, (_, at) => `S${document}.${at + 1}`),
  )
  expect(rows.map(({ id }) => id)).toEqual(all)
})

test('every row points at something that is there', () => {
  for (const { id, served } of rows) {
    const paths = [...served.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path)
    expect(paths.length, id).toBeGreaterThan(0)
    for (const path of paths) expect(existsSync(path), `${id}: ${path}`).toBe(true)
  }
})

test('every row names a test that is there', () => {
  for (const { id, tests } of rows) {
    const paths = [...tests.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path)
    expect(paths.length, id).toBeGreaterThan(0)
    for (const path of paths) {
      expect(path, id).toMatch(/^test\/.+\.test\.tsx?$/)
      expect(existsSync(path), `${id}: ${path}`).toBe(true)
    }
  }
})

test('a topic that says it comes from a sentence is among what serves that sentence', () => {
  for (const topic of topics) {
    for (const source of fileOf(topic, 'en').sources.filter((each) => each.startsWith('S'))) {
      const row = rows.find(({ id }) => id === source)
      expect(row?.served, `${source} in ${topic}`).toContain(topic)
    }
  }
})
