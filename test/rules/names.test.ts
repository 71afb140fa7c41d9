/** Files are called what a colleague would guess, and never by a word that says nothing. */
import { expect, test } from 'vitest'
import { pathsIn } from './tree.ts'

const saysNothing =
  /^(utils?|helpers?|common|misc|shared|core|managers?|services?|handlers?|data|types|constants)$/
const frontDoors =
  /^(src\/(store|sync|i18n|area|case-file|content|style)|contract\/operations)\/index\.(ts|css)$/
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Names that tools insist on, and `types.mjs`, which is what `npm run types` runs. */
const insisted = /^(README\.md|CHANGES\.md|[\w.-]+\.config\.ts|types\.mjs)$/

function misnamed(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const parts = path.split('/')
    const file = parts[parts.length - 1]!
    const stem = file.replace(/(\.test|\.worker|\.d|\.young|\.easy)?\.\w+$/, '')
    if (insisted.test(file) || file.startsWith('.')) return []
    if (/^index\./.test(file))
      return frontDoors.test(path) ? [] : [`${path}: only a front door is called index.`]
    const banned = [...parts.slice(0, -1), stem].find((name) => saysNothing.test(name))
    if (banned && !/^src\/locales\/[^/]+\/common\.json$/.test(path))
      return [`${path}: “${banned}” says nothing.`]
    if (!kebab.test(stem.replace(/\d{4}[-_]/, '').replaceAll('_', '-'))) return [`${path}: use kebab-case.`]
    return []
  })
}

test('every file and folder has a name that says what it is', () => {
  expect(misnamed(pathsIn('src', 'server', 'staff', 'contract', 'areas', 'test', 'scripts'))).toEqual([])
})

test('names that say nothing are found out', () => {
  const wrong = [
    'src/utils/date.ts',
    'src/components/helpers.ts',
    'server/core/x.ts',
    'src/pages/plan/index.ts',
    'src/components/SaveStrip.tsx',
    'contract/types.ts',
  ]
  expect(misnamed(wrong)).toHaveLength(wrong.length)
  expect(
    misnamed(['src/store/index.ts', 'src/locales/pl/common.json', 'src/components/save-strip.tsx']),
  ).toEqual([])
})
