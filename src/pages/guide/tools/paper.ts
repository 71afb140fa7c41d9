/**
 * Printing with a neutral name at the head of each sheet, because browsers print the tab's title there, and in large
 * letters when asked. Afterwards the page is as it was.
 */
const NEUTRAL_NAME = 'Heard'

export function printPage(isLarge: boolean): void {
  const root = document.documentElement
  const title = document.title
  document.title = NEUTRAL_NAME
  if (isLarge) root.dataset.paper = 'large'
  addEventListener(
    'afterprint',
    () => {
      document.title = title
      delete root.dataset.paper
    },
    { once: true },
  )
  print()
}
