/** Ready-made choices in words. One the desk does not know is shown as its own id, in plain letters. */
const words: Readonly<Record<string, string>> = {}

export function choiceInWords(question: string, choice: string): string {
  return words[`${question}.${choice}`] ?? words[choice] ?? choice.replaceAll('-', ' ')
}
