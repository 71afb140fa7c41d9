/**
 * Printing with a neutral name at the head of each sheet, because browsers print the tab's title there and call a PDF
 * by it, and in large letters when asked. Afterwards the page is as it was.
 */
const NEUTRAL_NAME = 'Heard'

export interface Printing {
  readonly isLarge?: boolean
  /** Private parts come out too: only when somebody said so for this copy. */
  readonly withPrivate?: boolean
  /** Print this alone and leave out all else that can be left out. */
  readonly only?: Element | null
}

export function printPage({ isLarge, withPrivate, only }: Printing = {}): void {
  const root = document.documentElement
  const title = document.title
  document.title = NEUTRAL_NAME
  if (isLarge) root.dataset.paper = 'large'
  if (withPrivate) root.dataset.print = 'all'
  if (only) {
    root.dataset.printOne = ''
    only.setAttribute('data-printing', '')
  }
  addEventListener(
    'afterprint',
    () => {
      document.title = title
      delete root.dataset.paper
      delete root.dataset.print
      delete root.dataset.printOne
      only?.removeAttribute('data-printing')
    },
    { once: true },
  )
  print()
}
