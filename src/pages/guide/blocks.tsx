/** Draws a topic's tree. Every node becomes an element; nothing is ever set as HTML text. */
import type { Inline, Rich, Topic, Word } from '../../content/index.ts'
import { to } from '../../i18n/index.ts'
import { CallCard } from './call-card.tsx'
import { FactCards, type Facts } from './fact-card.tsx'
import { InEnglish } from './in-english.tsx'
import { Line } from './line.tsx'
import { Stamp } from './stamp.tsx'
import { WordList } from './word-list.tsx'

interface BlocksProps {
  blocks: readonly Rich[]
  /** Where these stand on the page; the addresses of key words are made from it. */
  at: string
  topic: Topic
  facts: Facts
  /** Set inside a passage that is in English on a page that is not. */
  inEnglish?: boolean
  /** Before the first section's heading, where a small heading stands right under the page's own. */
  isLead?: boolean
}

export function Blocks({ blocks, at, ...rest }: BlocksProps) {
  return (
    <>
      {inRuns(blocks).map(({ block, paths, from }) =>
        block ? (
          <Block key={from} block={block} at={`${at}-${from + 1}`} {...rest} />
        ) : (
          <FactCards key={from} paths={paths} facts={rest.facts} voice={rest.topic.voice} />
        ),
      )}
    </>
  )
}

interface Run {
  readonly block?: Exclude<Rich, readonly ['fact', string]>
  readonly paths: readonly string[]
  readonly from: number
}

/** Facts that follow one another are drawn together, so that what nobody knows becomes one list of questions. */
function inRuns(blocks: readonly Rich[]): Run[] {
  const runs: Run[] = []
  for (const [from, block] of blocks.entries()) {
    const last = runs.at(-1)
    if (block[0] !== 'fact') runs.push({ block, paths: [], from })
    else if (last && !last.block) runs[runs.length - 1] = { ...last, paths: [...last.paths, block[1]] }
    else runs.push({ paths: [block[1]], from })
  }
  return runs
}

type BlockProps = Omit<BlocksProps, 'blocks'> & { block: NonNullable<Run['block']> }

function Block({ block, at, topic, facts, inEnglish = false, isLead = false }: BlockProps) {
  const words = inEnglish ? (topic.englishWords ?? {}) : topic.words
  const inside = (blocks: readonly Rich[], english = inEnglish) => (
    <Blocks blocks={blocks} at={at} topic={topic} facts={facts} inEnglish={english} isLead={isLead} />
  )
  switch (block[0]) {
    case 'p':
      // A link to a part of the app that stands alone is something to do, so it looks like it.
      if (block[1].length === 1 && isPageLink(block[1][0])) {
        return (
          <p class="noprint">
            <a class="btn second" href={to(block[1][0][1].slice('page:'.length))}>
              {plain(block[1][0][2])}
            </a>
          </p>
        )
      }
      return <Line as="p" nodes={block[1]} at={at} words={words} />
    case 'h3':
      return <h3 aria-level={isLead ? 2 : undefined}>{plain(block[1])}</h3>
    case 'ul':
      return <ul>{items(block[1], at, words)}</ul>
    case 'ol':
      return <ol>{items(block[1], at, words)}</ol>
    case 'step':
      return (
        <div class="step">
          <Stamp name={block[1]} />
          <div>{inside(block[2])}</div>
        </div>
      )
    case 'note':
      return <div class="bignote">{inside(block[1])}</div>
    case 'more':
      return (
        <details class="more">
          <summary>{block[1]}</summary>
          {inside(block[2])}
        </details>
      )
    case 'safety':
      return block[3] === 'en' ? (
        <div class="bignote">
          <InEnglish>{inside(block[2], true)}</InEnglish>
        </div>
      ) : (
        <div class="bignote">{inside(block[2])}</div>
      )
    case 'call':
      return <CallCard kind={block[1]} area={facts.area} voice={topic.voice} />
    case 'words':
      return <WordList words={topic.words} />
  }
}

function items(list: readonly (readonly Inline[])[], at: string, words: Readonly<Record<string, Word>>) {
  return list.map((nodes, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <Line key={index} as="li" nodes={nodes} at={`${at}-${index + 1}`} words={words} />
  ))
}

function isPageLink(node: Inline | undefined): node is readonly ['a', string, readonly Inline[]] {
  return typeof node === 'object' && node[0] === 'a' && node[1].startsWith('page:')
}

/** A heading's words; key words in a heading are explained where they come up in the text. */
function plain(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node
      if (node[0] === 'w') return node[2]
      return plain(node[0] === 'b' ? node[1] : node[2])
    })
    .join('')
}
