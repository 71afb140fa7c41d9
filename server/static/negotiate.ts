/** Reads what a browser says it prefers: the language of its reader, and how it can take compressed bytes. */
import type { Encoding } from './files.ts'

/** Each name in an Accept header, most wanted first. What is given a weight of 0 is left out. */
function wantedIn(header: string): readonly string[] {
  return header
    .split(',')
    .map((part) => {
      const [name = '', ...parameters] = part.split(';').map((word) => word.trim())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
      return { name: name.toLowerCase(), weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ name, weight }) => name !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ name }) => name)
}

/** The first language we offer that the reader's browser asks for. */
export function languageFor(acceptLanguage: string, offered: readonly string[]): string | undefined {
  const wanted = wantedIn(acceptLanguage).map((tag) => tag.split('-')[0]!)
  return wanted.find((language) => offered.includes(language))
}

/** The smallest encoding that the browser takes and that we have. */
export function encodingFor(
  acceptEncoding: string,
  has: (encoding: Encoding) => boolean,
): Encoding | undefined {
  const wanted = wantedIn(acceptEncoding)
  return (['br', 'gzip'] as const).find((encoding) => wanted.includes(encoding) && has(encoding))
}
