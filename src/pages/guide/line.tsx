/**
 * A paragraph or a list item, with its key words explained in place.
 *
 * A key word is a link to its meaning just below. Without JavaScript the address opens it (`:target`); with
 * JavaScript it opens and closes and the address stays as it is. On paper every meaning is there.
 */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Inline, Word } from '../../content/index.ts'
import { to } from '../../i18n/index.ts'

type Meanings = Readonly<Record<string, Word>>

interface LineProps {
  as: 'p' | 'li'
  nodes: readonly Inline[]
  at: string
  words: Meanings
}

export function Line({ as, nodes, at, words }: LineProps) {
  const entries = keyWordsOf(nodes)
  // Undefined until the page is alive: until then the address alone opens a meaning.
  const [open, setOpen] = useState<string | null | undefined>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is read once, when the page comes alive
  useEffect(() => {
    const asked = entries.find((entry) => location.hash === `#${idOf(at, entry)}`)
    setOpen(asked ?? null)
  }, [])
  const draw = (each: readonly Inline[]): ComponentChildren =>
    each.map((node, index) => {
      if (typeof node === 'string') return node
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of a line never change places
      if (node[0] === 'b') return <b key={index}>{draw(node[1])}</b>
      if (node[0] === 'a') {
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <a key={index} href={addressOf(node[1])}>
            {draw(node[2])}
          </a>
        )
      }
      const [, entry, shown] = node
      return (
        <a
          key={entry}
          class="kw"
          href={`#${idOf(at, entry)}`}
          aria-expanded={open === undefined ? undefined : open === entry}
          onClick={(event) => {
            event.preventDefault()
            setOpen(open === entry ? null : entry)
          }}
        >
          {shown}
        </a>
      )
    })
  const meanings = entries.map((entry) => (
    <Meaning
      key={entry}
      id={idOf(at, entry)}
      word={words[entry]}
      isOpen={open === undefined ? undefined : open === entry}
    />
  ))
  if (as === 'li') {
    return (
      <li>
        {draw(nodes)}
        {meanings}
      </li>
    )
  }
  return (
    <>
      <p>{draw(nodes)}</p>
      {meanings}
    </>
  )
}

/** The English term is always there, because the meeting uses the English words. */
function Meaning({ id, word, isOpen }: { id: string; word: Word | undefined; isOpen: boolean | undefined }) {
  if (!word) return null
  return (
    <div
      class={isOpen === undefined ? 'kwbox by-address' : 'kwbox'}
      id={id}
      role="note"
      tabIndex={-1}
      hidden={isOpen === false}
    >
      <p>
        <b lang="en" dir="ltr">
          {word.term}
        </b>
        {word.name && <span class="kw-name">{word.name}</span>}
      </p>
      <p>{word.meaning}</p>
    </div>
  )
}

const idOf = (at: string, entry: string) => `word-${at}-${entry}`

function addressOf(href: string): string {
  if (href.startsWith('guide:')) return to(`guide/${href.slice('guide:'.length)}`)
  return href.startsWith('page:') ? to(href.slice('page:'.length)) : href
}

function keyWordsOf(nodes: readonly Inline[]): string[] {
  const found = nodes.flatMap((node) => {
    if (typeof node === 'string') return []
    if (node[0] === 'w') return [node[1]]
    return keyWordsOf(node[0] === 'b' ? node[1] : node[2])
  })
  return [...new Set(found)]
}
