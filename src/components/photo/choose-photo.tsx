/** With the camera, or from what is on the phone already. Both are the phone's own ways: the app itself sees no other photo. */
import { useId } from 'preact/hooks'
import { useWords } from '../../i18n/index.ts'
import { Icon } from '../icon.tsx'

/** Photos, however the phone calls the kinds it knows; some do not know HEIC by any name but its ending. */
const ACCEPTED = 'image/*,.heic,.heif'

export function ChoosePhoto({ young, onFile }: { young: boolean; onFile: (file: Blob) => void }) {
  const t = useWords('attach')
  const id = useId()
  function chosen(input: HTMLInputElement) {
    const file = input.files?.[0]
    // So that the same one can be chosen again after it was stopped.
    input.value = ''
    if (file) onFile(file)
  }
  return (
    <>
      <p>{young ? t('young.photo.intro') : t('photo.intro')}</p>
      <div class="btns">
        <label class="btn file">
          <Icon name="camera" />
          <span>{t('photo.take')}</span>
          <input
            type="file"
            accept={ACCEPTED}
            capture="environment"
            aria-describedby={id}
            onChange={(event) => chosen(event.currentTarget)}
          />
        </label>
        <label class="btn second file">
          <Icon name="picture" />
          <span>{t('photo.choose')}</span>
          <input
            type="file"
            accept={ACCEPTED}
            aria-describedby={id}
            onChange={(event) => chosen(event.currentTarget)}
          />
        </label>
      </div>
      <p class="small muted" id={id}>
        {t('photo.leftOut')}
      </p>
    </>
  )
}
