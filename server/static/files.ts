/**
 * The built app and desk, read into memory once.
 *
 * Only what is in this list is ever served: a request's path is looked up in it and never joined to a folder,
 * so there is no path that leads out of it.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { policyForStyle } from '../http/headers.ts'
import { cacheControlOf, contentTypeOf } from './kinds.ts'

export type Encoding = 'br' | 'gzip'
type Bytes = Uint8Array<ArrayBuffer>

export interface StaticFile {
  readonly path: string
  readonly contentType: string
  readonly cacheControl: string
  readonly etag: string
  /** A page that brings its first style in itself has a policy that allows that text. */
  readonly policy?: string
  readonly plain: Bytes
  readonly encoded: Readonly<Partial<Record<Encoding, Bytes>>>
}

export type Files = ReadonlyMap<string, StaticFile>

export class MissingBuildError extends Error {
  override name = 'MissingBuildError'
}

/** Reads each folder under its own path: `{ '/': 'dist', '/desk/': 'dist-desk' }`. */
export function readFiles(folders: Readonly<Record<string, string>>): Files {
  const files = new Map<string, StaticFile>()
  for (const [base, folder] of Object.entries(folders)) {
    if (!existsSync(folder))
      throw new MissingBuildError(`There is no "${folder}" to serve. Build it first: npm run build.`)
    for (const file of filesIn(folder, base)) files.set(file.path, file)
  }
  return files
}

function filesIn(folder: string, base: string): readonly StaticFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && contentTypeOf(entry.name) !== undefined)
    .map((entry) => {
      const onDisk = join(entry.parentPath, entry.name)
      return readOne(onDisk, base + relative(folder, onDisk).split(sep).join('/'))
    })
}

function readOne(onDisk: string, path: string): StaticFile {
  const plain = new Uint8Array(readFileSync(onDisk))
  const compressed = (ending: string) =>
    existsSync(onDisk + ending) ? new Uint8Array(readFileSync(onDisk + ending)) : undefined
  const br = compressed('.br')
  const gzip = compressed('.gz')
  const style =
    path.endsWith('.html') && /<style>([\s\S]*?)<\/style>/.exec(new TextDecoder().decode(plain))?.[1]
  return {
    path,
    contentType: contentTypeOf(onDisk)!,
    cacheControl: cacheControlOf(path),
    etag: createHash('sha256').update(plain).digest('base64url').slice(0, 22),
    ...(style && { policy: policyForStyle(style) }),
    plain,
    encoded: { ...(br && { br }), ...(gzip && { gzip }) },
  }
}
