/** The board, with nothing else on the screen that could take a finger's stroke away. */
import { Button } from '../../components/button.tsx'
import { DrawingBoard } from '../../components/drawing/board.tsx'
import { useDrawing } from '../../components/drawing/use-drawing.ts'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { useWords } from '../../i18n/index.ts'
import { DrawingState } from './drawing-state.tsx'
import type { ScreenProps } from './page.tsx'

export function BoardScreen({ steps, isYoung, id }: ScreenProps & { id: string }) {
  const t = useWords('draw-picture')
  const drawing = useDrawing(id)
  if (!drawing) return <Loading title={t('title')} />
  const leave = (where: () => void) => void drawing.settle().then((isKept) => isKept && where())
  return (
    <Page
      title={t('title')}
      tight
      close={{ label: t('board.close'), onClose: () => leave(() => steps.back('list')) }}
    >
      <div class="wrap stack drawing-page">
        <h1 class="vh">{t('board.title')}</h1>
        <DrawingBoard drawing={drawing} />
        <DrawingState state={drawing.state} isYoung={isYoung} />
        <Button wide onward onPress={() => leave(() => steps.go(`words/${id}`))}>
          {drawing.operations.length > 0 ? t('board.onward') : t('board.inWords')}
        </Button>
      </div>
    </Page>
  )
}
