/** The board, with nothing else on the screen that could take a finger's stroke away. */
import { useRef } from 'preact/hooks'
import { Button } from '../../components/button.tsx'
import { DrawingBoard } from '../../components/drawing/board.tsx'
import { type Drawing, useDrawing } from '../../components/drawing/use-drawing.ts'
import { Page } from '../../components/page.tsx'
import { useWords } from '../../i18n/index.ts'
import { DrawingState } from './drawing-state.tsx'
import type { ScreenProps } from './page.tsx'

type Leave = (where: () => void) => void

export function BoardScreen({ steps, isYoung, id }: ScreenProps & { id: string }) {
  const t = useWords('draw-picture')
  const open = useRef<Drawing | undefined>(undefined)
  const leave: Leave = (where) => {
    if (!open.current) return where()
    void open.current.settle().then((isKept) => isKept && where())
  }
  return (
    <Page
      title={t('title')}
      tight
      close={{ label: t('board.close'), onClose: () => leave(() => steps.back('list')) }}
    >
      <div class="wrap stack drawing-page">
        <h1 class="vh">{t('board.title')}</h1>
        <Open {...{ id, isYoung, open }} onward={() => leave(() => steps.go(`words/${id}`))} />
      </div>
    </Page>
  )
}

interface OpenProps {
  id: string
  isYoung: boolean
  /** What is open, for whoever leaves. A line that was drawn changes nothing outside of here. */
  open: { current: Drawing | undefined }
  onward: () => void
}

function Open({ id, isYoung, open, onward }: OpenProps) {
  const t = useWords('draw-picture')
  const drawing = useDrawing(id)
  open.current = drawing
  if (!drawing) return <p role="status">{t('board.opening')}</p>
  return (
    <>
      <DrawingBoard drawing={drawing} />
      <DrawingState state={drawing.state} isYoung={isYoung} />
      <Button wide onward onPress={onward}>
        {drawing.operations.length > 0 ? t('board.onward') : t('board.inWords')}
      </Button>
    </>
  )
}
