/** Every picture on this phone: to go on with, to give words to, to take out, and to put back for thirty days. */
import { useEffect, useState } from 'preact/hooks'
import {
  clearOldDrawings,
  drawingsPlace,
  headOf,
  putBackDrawing,
  takeOutDrawing,
} from '../../case-file/drawings.ts'
import { Button, TextButton } from '../../components/button.tsx'
import { Thumbnail } from '../../components/drawing/thumbnail.tsx'
import { Icon } from '../../components/icon.tsx'
import { Page } from '../../components/page.tsx'
import { Toast } from '../../components/toast.tsx'
import { Yet } from '../../components/yet.tsx'
import { momentInWords, to, useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import type { ScreenProps } from './page.tsx'

export function ListScreen({ steps, isYoung }: ScreenProps) {
  const t = useWords('draw-picture')
  const common = useWords('common')
  const drawings = usePlace(drawingsPlace)
  const [gone, setGone] = useState<string>()
  useEffect(() => {
    // Nobody waits for it; it is tried again the next time.
    clearOldDrawings(new Date()).catch(() => undefined)
  }, [])
  const isGone = (id: string) => drawings?.gone?.[id] !== undefined
  const here = (drawings?.ids ?? []).filter((id) => !isGone(id)).reverse()
  const takenOut = (drawings?.ids ?? []).filter(isGone)
  return (
    <Page title={t('title')} back={{ to: to(''), label: common('back') }}>
      <div class="wrap sec stack">
        <h1>{t('list.title')}</h1>
        <p>{isYoung ? t('list.leadYoung') : t('list.lead')}</p>
        <Button wide icon="plus" onPress={() => steps.go(`draw/${crypto.randomUUID()}`)}>
          {t('list.new')}
        </Button>
        {drawings && here.length === 0 && <p class="muted">{t('list.none')}</p>}
        <ul class="drawings">
          {here.map((id) => (
            <Row
              key={id}
              id={id}
              onDraw={() => steps.go(`draw/${id}`)}
              onWords={() => steps.go(`words/${id}`)}
              onTakeOut={() => {
                setGone(id)
                void takeOutDrawing(id)
              }}
            />
          ))}
        </ul>
        {isYoung && <Yet isEmpty={here.length === 0} />}
        {takenOut.length > 0 && (
          <details class="who">
            <summary>
              <span>{t('list.gone')}</span>
              <Icon name="down" />
            </summary>
            <ul class="body drawings">
              {takenOut.map((id) => (
                <Row key={id} id={id} onPutBack={() => void putBackDrawing(id)} />
              ))}
            </ul>
          </details>
        )}
      </div>
      {gone && (
        <Toast
          says={t('list.takenOut')}
          onUndo={() => {
            void putBackDrawing(gone)
            setGone(undefined)
          }}
          onGone={() => setGone(undefined)}
        />
      )}
    </Page>
  )
}

interface RowProps {
  id: string
  onDraw?: () => void
  onWords?: () => void
  onTakeOut?: () => void
  onPutBack?: () => void
}

function Row({ id, onDraw, onWords, onTakeOut, onPutBack }: RowProps) {
  const t = useWords('draw-picture')
  const head = usePlace(headOf(id))
  const name = head?.title?.trim() || t('list.noName')
  return (
    <li>
      <Thumbnail id={id} label={name} />
      <div>
        <h2>
          <bdi>{name}</bdi>
        </h2>
        {head?.changedAt && (
          <p class="small muted">{t('list.changed', { when: momentInWords(head.changedAt) })}</p>
        )}
        {onDraw && <TextButton onPress={onDraw}>{t('list.goOn')}</TextButton>}
        {onWords && <TextButton onPress={onWords}>{t('list.words')}</TextButton>}
        {onTakeOut && <TextButton onPress={onTakeOut}>{t('list.takeOut')}</TextButton>}
        {onPutBack && <TextButton onPress={onPutBack}>{t('list.putBack')}</TextButton>}
      </div>
    </li>
  )
}
