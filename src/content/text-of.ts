/** A topic's words without their structure: for searching, and for showing its steps in short. */
import type { Inline, Rich, Topic } from './topic.ts'

export interface ShortStep {
  readonly heading: string
  readonly words: string
}

/** The steps of a topic in their order: what happens first, and then. */
export function stepsOf({ sections }: Pick<Topic, 'sections'>): readonly ShortStep[] {
  return sections.flatMap(({ body }) =>
    body.flatMap((block) => {
      if (block[0] !== 'step') return []
      const heading = block[2].find(([kind]) => kind === 'h3')
      const rest = block[2].filter((each) => each !== heading)
      return [{ heading: heading ? textOf([heading]) : '', words: textOf(rest) }]
    }),
  )
}

/** Everything that can be read in these blocks, as one line. */
export function textOf(blocks: readonly Rich[]): string {
  return blocks.map(textOfBlock).filter(Boolean).join(' ')
}

function textOfBlock(block: Rich): string {
  switch (block[0]) {
    case 'p':
    case 'h3':
      return inLine(block[1])
    case 'ul':
    case 'ol':
      return block[1].map(inLine).join(' ')
    case 'note':
      return textOf(block[1])
    case 'step':
    case 'safety':
      return textOf(block[2])
    case 'more':
      return `${block[1]} ${textOf(block[2])}`
    default:
      return ''
  }
}

function inLine(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node
      if (node[0] === 'w') return node[2]
      return inLine(node[0] === 'b' ? node[1] : node[2])
    })
    .join('')
}
