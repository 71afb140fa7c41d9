/** Copies words, for saying them on paper, in a message or aloud. It says so only when it was done. */
import { useState } from 'preact/hooks'
import { useWords } from '../i18n/index.ts'
import { TextButton } from './button.tsx'

export function CopyWords({ text }: { text: string }) {
  const t = useWords('plan')
  const [state, setState] = useState<'still' | 'copied' | 'failed'>('still')
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    )
  return (
    <>
      <TextButton onPress={() => void copy()}>{t('copy')}</TextButton>
      {state !== 'still' && (
        <span class="small" role="status">
          {state === 'copied' ? t('copied') : t('copyFailed')}
        </span>
      )}
    </>
  )
}
