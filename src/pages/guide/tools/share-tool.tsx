/** Passing a page on. The name that goes with it is neutral; the address and the words are those of the page. */
import { useState } from 'preact/hooks'
import { Button, TextButton } from '../../../components/button.tsx'
import { useWords } from '../../../i18n/index.ts'
import { copyIt } from './copy-it.ts'
import type { ToolProps } from './topic-tools.tsx'

const NEUTRAL_NAME = 'Heard'

export function ShareTool({ topic }: ToolProps) {
  const t = useWords('reading')
  const [said, setSaid] = useState('')
  const address = `${location.origin}${location.pathname}`
  const canSend = typeof navigator.share === 'function'
  const copy = async (words: string) => setSaid((await copyIt(words)) ? t('share.copied') : t('share.failed'))
  return (
    <section class="panel stack" aria-label={t('share.title')}>
      <p>{t('share.note')}</p>
      {canSend && (
        <Button
          icon="share"
          // Somebody who changes their mind has not met an error.
          onPress={() => void navigator.share({ title: NEUTRAL_NAME, url: address }).catch(() => undefined)}
        >
          {t('share.send')}
        </Button>
      )}
      <p class="row">
        <TextButton onPress={() => void copy(address)}>{t('share.link')}</TextButton>
        <TextButton onPress={() => void copy(wordsOnPage(topic.title))}>{t('share.text')}</TextButton>
      </p>
      <p role="status" class="small">
        {said}
      </p>
    </section>
  )
}

/** What stands on the screen, without what is only there to be pressed. */
export function wordsOnPage(title: string): string {
  const parts = [...document.querySelectorAll<HTMLElement>('.prose .part')]
  // biome-ignore lint/performance/useDomNodeTextContent: closed meanings and lines are as they are seen
  const words = parts.map((part) => part.innerText.trim())
  return [title, ...words].filter(Boolean).join('\n\n')
}
