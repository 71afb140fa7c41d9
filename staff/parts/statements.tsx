/**
 * Short statements of one kind, each a field of its own so that a copy can have it or not. A translation stands
 * right after what it translates, with its language and who made it, because families are told whose it is.
 */
import { languageInWords, languagesToTranslateInto } from '../languages.ts'
import { type CouncilText, councilTextOf } from './council-words.tsx'
import { Line, Pick, Text } from './fields.tsx'

/** A statement of its own, so that a copy can have it or not. */
export interface Statement {
  readonly id: string
  readonly text: string
  /** Set when it says the statement before it in another language. */
  readonly translation?: { readonly lang: string; readonly madeBy: string }
}

export const newStatement = (text = ''): Statement => ({ id: crypto.randomUUID(), text })

/** A text of the council's as a statement: a translation stays one. */
export function statementOf({ text, lang, origin, madeBy = '' }: CouncilText): Statement {
  return { ...newStatement(text), ...(origin === 'human' && { translation: { lang, madeBy } }) }
}

/** The statement as a text of the council's, or nothing when it is empty. What was not changed keeps what it came with. */
export function textOfStatement(
  { text, translation }: Statement,
  kept: Readonly<Record<string, CouncilText>>,
): CouncilText | undefined {
  const words = text.trim()
  if (words === '') return undefined
  const before = kept[words]
  if (!translation) return councilTextOf(words, before)
  const { lang } = translation
  const madeBy = translation.madeBy.trim()
  if (before?.lang === lang && (before.madeBy ?? '') === madeBy) return before
  return { text: words, lang, dir: directionOf(lang), origin: 'human', ...(madeBy && { madeBy }) }
}

const rightToLeft = new Set(['ar', 'ur', 'fa', 'ps', 'ckb', 'he'])
const directionOf = (lang: string) => (rightToLeft.has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr')

interface Props {
  readonly id: string
  readonly title: string
  /** The label of each field. */
  readonly one: string
  readonly list: readonly Statement[]
  change(next: (list: readonly Statement[]) => readonly Statement[]): void
}

export function Statements({ id, title, one, list, change }: Props) {
  const put = (statement: Statement, part: Partial<Statement>) =>
    change((old) => old.map((other) => (other.id === statement.id ? { ...other, ...part } : other)))
  // A translation has the number of what it translates.
  const numberAt = (at: number) => list.slice(0, at + 1).filter(({ translation }) => !translation).length
  return (
    <section class="panel stack">
      <h3>{title}</h3>
      {list.map((statement, at) => (
        <div key={statement.id} class="statement">
          <OneStatement id={`${id}.${at}`} name={`${one}, ${numberAt(at)}`} statement={statement} put={put} />
          {statement.text.trim() === '' && list.length > 1 ? (
            <button
              type="button"
              class="link-btn"
              onClick={() => change((old) => old.filter((other) => other.id !== statement.id))}
            >
              Take out this empty one<span class="vh">: {`${one}, ${numberAt(at)}`}</span>
            </button>
          ) : (
            statement.text.trim() && (
              <button
                type="button"
                class="link-btn"
                onClick={() =>
                  change((old) =>
                    old.flatMap((other) => (other.id === statement.id ? [other, newTranslation()] : [other])),
                  )
                }
              >
                Add it in another language<span class="vh">: {`${one}, ${numberAt(at)}`}</span>
              </button>
            )
          )}
        </div>
      ))}
      <p>
        <button type="button" class="btn sm second" onClick={() => change((old) => [...old, newStatement()])}>
          Add another<span class="vh">: {title.toLowerCase()}</span>
        </button>
      </p>
      <p class="muted">An empty one is left out.</p>
    </section>
  )
}

const newTranslation = (): Statement => ({ ...newStatement(), translation: { lang: 'pl', madeBy: '' } })

function OneStatement({
  id,
  name,
  statement,
  put,
}: {
  id: string
  name: string
  statement: Statement
  put(statement: Statement, part: Partial<Statement>): void
}) {
  const { text, translation } = statement
  if (!translation)
    return (
      <Text
        id={id}
        label={name}
        rows={2}
        value={text}
        errors={{}}
        onValue={(words) => put(statement, { text: words })}
      />
    )
  const { lang } = translation
  const inLanguage = `${name}, in ${languageInWords(lang)}`
  const languages = [...new Set([...languagesToTranslateInto, lang])]
  return (
    <>
      <div class="fields">
        <Pick
          id={`${id}.lang`}
          label={`${inLanguage}: language`}
          value={lang}
          choices={Object.fromEntries(languages.map((tag) => [tag, languageInWords(tag)]))}
          errors={{}}
          onValue={(tag) => put(statement, { translation: { ...translation, lang: tag } })}
        />
        <Line
          id={`${id}.madeBy`}
          label={`${inLanguage}: who translated it`}
          hint="Families read this beside it."
          value={translation.madeBy}
          errors={{}}
          onValue={(madeBy) => put(statement, { translation: { ...translation, madeBy } })}
        />
      </div>
      <Text
        id={id}
        label={inLanguage}
        rows={2}
        written={{ lang, dir: directionOf(lang) }}
        value={text}
        errors={{}}
        onValue={(words) => put(statement, { text: words })}
      />
    </>
  )
}
