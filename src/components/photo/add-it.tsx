/** Asked of whoever leads on with a photo open: is it to be added? Leaving it keeps it here, and it goes with nothing. */
import { useEffect, useRef } from 'preact/hooks'
import { useWords } from '../../i18n/index.ts'
import { Button } from '../button.tsx'
import { Icon } from '../icon.tsx'

interface AddItProps {
  isWorking: boolean
  onAdd: () => void
  onLater: () => void
}

export function AddIt({ isWorking, onAdd, onLater }: AddItProps) {
  const t = useWords('attach')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section class="banner warm" aria-labelledby="add-it">
      <Icon name="picture" />
      <div class="stack tightly">
        <h3 id="add-it" tabIndex={-1} ref={heading}>
          {t('photo.ask')}
        </h3>
        <p>{t('photo.askText')}</p>
        <div class="btns">
          <Button icon="check" working={isWorking} onPress={onAdd}>
            {t('photo.keep')}
          </Button>
          <Button kind="second" onPress={onLater}>
            {t('photo.askLater')}
          </Button>
        </div>
      </div>
    </section>
  )
}
