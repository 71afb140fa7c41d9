/** Our own files, as the rules read them: paths from the root with forward slashes, and their text. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface OurFile {
  readonly path: string
  readonly text: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const notOurs = new Set(['node_modules', 'dist', 'dist-desk', '.data', '.git', 'test-results'])

/** Every path under these folders. */
export function pathsIn(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => walk(folder)).sort()
}

function walk(folder: string): string[] {
  return readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return []
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? walk(path) : [path]
  })
}

export function textOf(path: string): string {
  return readFileSync(root + path, 'utf8')
}

/** The TypeScript under these folders, with its text. */
export function codeIn(...folders: readonly string[]): readonly OurFile[] {
  return pathsIn(...folders)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: textOf(path) }))
}

/** A file's text without its comments, so that a rule reads what runs. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1')
}
