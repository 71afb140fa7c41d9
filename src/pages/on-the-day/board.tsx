/** The four columns of the board in the room, for one's own notes. Kept as they are written, like everything one writes. */
import type { Texts } from '../../case-file/other-words.ts'
import { Beside } from '../../components/other-words.tsx'
import { SaveStrip } from '../../components/save-strip.tsx'
import { useBeside } from '../../components/use-beside.ts'
import { useKept } from '../../components/use-kept.ts'
import { WordsArea } from '../../components/words-area.tsx'
import { writtenIn } from '../../components/written-in.ts'
import { type KeyOf, useWords } from '../../i18n/index.ts'
import { type Column, columns, type DayNotes, dayNotes } from './notes.ts'

const names = {
  well: 'board.well',
  worries: 'board.worries',
  harder: 'board.harder',
  help: 'board.help',
} as const satisfies Record<Column, KeyOf<'on-the-day'>>

const boardWords = (column: Column) => `board/${column}`
const boardTexts = ({ board }: DayNotes): Texts =>
  Object.fromEntries(columns.map((column) => [boardWords(column), { text: board[column] }]))

export function Board({ board }: { board: DayNotes['board'] }) {
  const t = useWords('on-the-day')
  const keep = useBeside(dayNotes, { ...dayNotes.start, board }, boardTexts)
  const kept = useKept(board, undefined, (next) => keep((old) => ({ ...old, board: next })))
  const isLost = kept.state === 'failed' || kept.state === 'full'
  return (
    <div class="stack">
      <p class="muted">{t('board.hint')}</p>
      {kept.state !== 'still' && (
        <SaveStrip state={isLost ? 'failed' : kept.state === 'saving' ? 'saving' : 'saved'} />
      )}
      <div class="board">
        {columns.map((column) => {
          const text = kept.value[column] ?? ''
          return (
            <div key={column}>
              <Beside
                where={boardWords(column)}
                text={text}
                onText={(next) => kept.change({ ...kept.value, [column]: next }, true)}
                settle={kept.settle}
              />
              <WordsArea
                id={`board-${column}`}
                label={t(names[column])}
                text={text}
                {...writtenIn(text)}
                rows={4}
                onInput={(next) => kept.change({ ...kept.value, [column]: next })}
                onLeave={kept.hurry}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}
