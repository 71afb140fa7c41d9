/**
 * Draw an answer instead of writing it: stands beside the other ways of adding something.
 *
 *     <AttachField holder={holder}><DrawHere holder={holder} /></AttachField>
 *
 * Each field has one drawing of its own, which is in no list: it can be gone on with here, and its picture in the field
 * is the newest one. The board itself is fetched when somebody opens it.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import { useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import type { Holder } from '../attach/holder.ts'
import { Button } from '../button.tsx'
import { PartNotHere } from '../not-here.tsx'

export interface BoardHereProps<T> {
  holder: Holder<T>
  onDone: (hasPut: boolean) => void
}

type Board = typeof import('./board-here.tsx').BoardHere

export function DrawHere<T>({ holder }: { holder: Holder<T> }) {
  const t = useWords('draw-picture')
  const [state, setState] = useState<'closed' | 'coming' | 'not-here' | { readonly Board: Board }>('closed')

  const box = useRef<HTMLDivElement>(null)
  const draft = usePlace(holder.at)
  const picture = draft && holder.read(draft).findLast(({ kind }) => kind === 'picture')?.key
  const before = useRef(picture)
  const hasPut = useRef(false)
  // The board is gone, and with it what was pressed: the eye goes on where the picture is, once it is there.
  useEffect(() => {
    if (state !== 'closed' || !hasPut.current || picture === before.current) return
    hasPut.current = false
    setTimeout(() => {
      const list = box.current?.closest('.attach')?.querySelector('.attached')
      list?.lastElementChild?.scrollIntoView({ block: 'center' })
    })
  }, [state, picture])

  function done(isPut: boolean): void {
    hasPut.current = isPut
    setState('closed')
    setTimeout(() => box.current?.querySelector<HTMLElement>('button')?.focus())
  }

  async function fetchIt(): Promise<boolean> {
    try {
      const { BoardHere } = await import('./board-here.tsx')
      setState({ Board: BoardHere })
      return true
    } catch {
      // Without signal, on a phone that has not fetched it yet.
      setState('not-here')
      return false
    }
  }
  function open(): void {
    before.current = picture
    setState('coming')
    void fetchIt()
  }

  if (typeof state === 'object') {
    const { Board } = state
    return <Board holder={holder} onDone={done} />
  }
  return (
    <div class="stack" ref={box}>
      <Button kind="second" icon="pencil" wide working={state === 'coming'} onPress={open}>
        {t('here.open')}
      </Button>
      {state === 'not-here' && <PartNotHere again={fetchIt} />}
    </div>
  )
}
