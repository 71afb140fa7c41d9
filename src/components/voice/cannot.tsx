/** Why nothing can be recorded here, what to do about it, and the other ways there are. */
import { useWords } from '../../i18n/index.ts'
import { Banner } from '../banner.tsx'
import type { NoRecording } from './recorder.ts'

export function Cannot({ why, young }: { why: NoRecording; young: boolean }) {
  const t = useWords('attach')
  const [title, text] = (
    {
      refused: [t('voice.refused'), t('voice.refusedText')],
      'no-microphone': [t('voice.noMicrophone'), t('voice.noMicrophoneText')],
      'in-use': [t('voice.inUse'), t('voice.inUseText')],
      'not-here': [t('voice.notHere'), t('voice.notHereText')],
    } as const
  )[why]
  return (
    <Banner title={title} tone="warm" icon="mic" announce>
      <p>{text}</p>
      <p>{young ? t('young.voice.otherWays') : t('voice.otherWays')}</p>
    </Banner>
  )
}
