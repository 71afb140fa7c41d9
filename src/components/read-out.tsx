/** Words to read out for somebody: large, calm, nothing beside them, and good on paper. */
import { Button } from './button.tsx'
import { printPage } from './paper/print-page.ts'
import { type Said, WishWords } from './wish-words.tsx'

export interface ToReadOut extends Said {
  readonly id: string
  /** The question, as it was asked. */
  readonly name: string
}

interface ReadOutProps {
  items: readonly ToReadOut[]
  printIt: string
}

export function ReadOut({ items, printIt }: ReadOutProps) {
  return (
    <>
      <ol class="read-out">
        {items.map((one) => (
          <li key={one.id}>
            <h2>{one.name}</h2>
            <WishWords said={one} noAttached />
          </li>
        ))}
      </ol>
      <Button kind="second" icon="print" onPress={() => printPage({ isLarge: true })}>
        {printIt}
      </Button>
    </>
  )
}
