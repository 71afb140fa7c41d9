/**
 * The photo as it will be, with what can be done to it: turn it, cut its edges, cover something. By finger, by mouse or
 * by keyboard alike; each step can be undone, and “As it was” shows what it looked like before.
 */
import { useState } from 'preact/hooks'
import { useWords } from '../../i18n/index.ts'
import { TextButton } from '../button.tsx'
import { Icon, type IconName } from '../icon.tsx'
import { BoxButtons } from './box-buttons.tsx'
import { type Box, type Cover, type Edits, noEdits, turned, WHOLE } from './edits.ts'
import { PhotoBoard } from './photo-board.tsx'
import type { OpenedPhoto } from './photo-question.ts'

interface EditPhotoProps {
  photo: OpenedPhoto
  /** Every step so far; the last is how it is now. */
  steps: readonly Edits[]
  onChange: (steps: readonly Edits[]) => void
  young: boolean
}

export type Mode = 'look' | 'before' | 'cut' | 'cover'

const NEW_COVER: Box = { x: 0.35, y: 0.35, width: 0.3, height: 0.3 }
const STEPS = 40

export function EditPhoto({ photo, steps, onChange, young }: EditPhotoProps) {
  const t = useWords('attach')
  const [mode, setMode] = useState<Mode>('look')
  const [chosen, setChosen] = useState<number | undefined>()
  const edits = steps.at(-1) ?? noEdits

  /** A drag is one step, however many moves it is made of. */
  function change(next: Edits, isSameStep = false) {
    onChange(isSameStep ? [...steps.slice(0, -1), next] : [...steps, next].slice(-STEPS))
  }
  function changeCover(index: number, cover: Cover, isSameStep?: boolean) {
    change({ ...edits, covers: edits.covers.map((one, at) => (at === index ? cover : one)) }, isSameStep)
  }
  function addCover(cover: Cover) {
    change({ ...edits, covers: [...edits.covers, cover] })
  }
  const toggle = (other: Mode) => setMode(mode === other ? 'look' : other)
  const box = mode === 'cut' ? (edits.crop ?? WHOLE) : boxOf(edits.covers[chosen ?? -1])

  return (
    <div class="stack">
      <PhotoBoard
        photo={photo}
        edits={mode === 'before' ? noEdits : edits}
        mode={mode}
        chosen={chosen}
        onChoose={setChosen}
        onCover={(index, next, isSameStep) => changeCover(index, { box: next }, isSameStep)}
        onCut={(crop, isSameStep) => change({ ...edits, crop }, isSameStep)}
        onPaint={(stroke) => addCover({ stroke })}
      />
      <div class="chips">
        <Chip icon="eye" isOn={mode === 'before'} onPress={() => toggle('before')}>
          {t('photo.before')}
        </Chip>
        <Chip icon="turn" onPress={() => change(turned(edits))}>
          {t('photo.turn')}
        </Chip>
        <Chip icon="cut" isOn={mode === 'cut'} onPress={() => toggle('cut')}>
          {t('photo.cut')}
        </Chip>
        <Chip icon="brush" isOn={mode === 'cover'} onPress={() => toggle('cover')}>
          {t('photo.cover')}
        </Chip>
        {steps.length > 1 && (
          <Chip
            icon="undo"
            onPress={() => {
              setChosen(undefined)
              onChange(steps.slice(0, -1))
            }}
          >
            {t('undo')}
          </Chip>
        )}
      </div>
      <p class="small muted" role="status">
        {mode === 'before' && t('photo.beforeText')}
        {mode === 'look' && t('photo.lookText')}
        {mode === 'cut' && t('photo.cutText')}
        {mode === 'cover' && (young ? t('young.photo.coverText') : t('photo.coverText'))}
      </p>
      {mode === 'cover' && (
        <TextButton
          icon="plus"
          onPress={() => {
            addCover({ box: NEW_COVER })
            setChosen(edits.covers.length)
          }}
        >
          {t('photo.addBox')}
        </TextButton>
      )}
      {box && (mode === 'cut' || mode === 'cover') && (
        <BoxButtons
          box={box}
          onChange={(next) =>
            mode === 'cut' ? change({ ...edits, crop: next }) : changeCover(chosen ?? -1, { box: next })
          }
          onRemove={
            mode === 'cover'
              ? () => {
                  change({ ...edits, covers: edits.covers.filter((_, at) => at !== chosen) })
                  setChosen(undefined)
                }
              : undefined
          }
        />
      )}
    </div>
  )
}

const boxOf = (cover: Cover | undefined) => (cover && 'box' in cover ? cover.box : undefined)

interface ChipProps {
  icon: IconName
  isOn?: boolean
  onPress: () => void
  children: string
}

function Chip({ icon, isOn, onPress, children }: ChipProps) {
  return (
    <button type="button" class="chip" aria-pressed={isOn} onClick={onPress}>
      <Icon name={icon} size="sm" />
      <span>{children}</span>
    </button>
  )
}
