/**
 * Loads the shipped code with one line changed for the worse. The change is made in what the development server
 * serves, so a mutant is always one line away from the code as it is; a line that is no longer there is an error.
 */

export interface Mutant {
  readonly name: string
  readonly file: string
  readonly from: string | RegExp
  readonly to: string
}

const SYNC = '/src/sync/'
/** Kept before a test puts its own network there. */
const fetchFile = globalThis.fetch.bind(globalThis)

/** The module of `entry` in which everything of this folder is loaded anew, with the mutant in it. */
export async function loadMutant<Module>(entry: string, mutant: Mutant): Promise<Module> {
  let isChanged = false
  const made = new Map<string, Promise<string>>()

  function addressOf(path: string): Promise<string> {
    const known = made.get(path)
    if (known) return known
    const making = make(path)
    made.set(path, making)
    return making
  }

  async function make(path: string): Promise<string> {
    let code = await (await fetchFile(new URL(path, location.origin))).text()
    code = code.replace(/\n\/\/# sourceMappingURL=.*$/s, '')
    if (path === `${SYNC}${mutant.file}`) {
      const changed = code.replace(mutant.from, mutant.to)
      isChanged = changed !== code
      code = changed
    }
    const ours = new Set([...code.matchAll(/["'](\/src\/sync\/[\w-]+\.ts)["']/g)].map(([, found]) => found!))
    for (const found of ours) {
      const address = await addressOf(found)
      code = code.replaceAll(`"${found}"`, `"${address}"`).replaceAll(`'${found}'`, `'${address}'`)
    }
    code = code.replace(
      /(["'])(\/(?!\/)[^"'\n]*\.(?:ts|js|mjs)(?:\?[^"'\n]*)?)\1/g,
      `$1${location.origin}$2$1`,
    )
    return URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
  }

  const address = await addressOf(`${SYNC}${entry}`)
  const module: Module = await import(/* @vite-ignore */ address)
  if (!isChanged)
    throw new Error(`The mutant "${mutant.name}" fits nowhere any more. Look at ${mutant.file}.`)
  return module
}
