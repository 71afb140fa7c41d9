/** The parts of a topic, each under its heading. In the whole guide they stand one level lower, with addresses of their own. */
import type { Topic } from '../../content/index.ts'
import { Blocks } from './blocks.tsx'
import type { Facts } from './fact-card.tsx'

interface TopicPartsProps {
  topic: Topic
  facts: Facts
  isInWhole?: boolean
}

export function TopicParts({ topic, facts, isInWhole = false }: TopicPartsProps) {
  return (
    <>
      {topic.sections.map(({ id, heading, body }) => {
        const at = isInWhole ? `${topic.id}-${id}` : id
        return (
          <section key={id} class="part">
            {heading !== '' && (isInWhole ? <h3 id={at}>{heading}</h3> : <h2 id={at}>{heading}</h2>)}
            <Blocks blocks={body} at={at} topic={topic} facts={facts} isLead={heading === '' && !isInWhole} />
          </section>
        )
      })}
    </>
  )
}
