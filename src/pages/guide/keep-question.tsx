/** Keeps a ready-made question for the meeting, and says truly how it is kept. */
import { useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { direction, language, loadWords, useWords } from '../../i18n/index.ts'

export function KeepQuestion({ text }: { text: string }) {
  const t = useWords('guide')
  const reading = useWords('reading')
  const [state, setState] = useState<'still' | 'kept' | 'in-hand' | 'failed'>('still')
  async function keep() {
    const [{ keepQuestion }] = await Promise.all([
      import('../../case-file/questions-to-ask.ts'),
      loadWords(language(), ['reading']),
    ])
    setState(await keepQuestion({ text, lang: language(), dir: direction() }).catch(() => 'failed' as const))
  }
  const said = { still: '', kept: 'ask.kept', 'in-hand': 'ask.inHand', failed: 'ask.failed' } as const
  const key = said[state]
  return (
    <span class="keep noprint needs-script">
      {state !== 'kept' && state !== 'in-hand' && (
        // Without signal, and not kept yet: it stays as it is and can be pressed again.
        <button type="button" class="link-btn" onClick={() => void keep().catch(() => undefined)}>
          <Icon name="plus" size="sm" />
          {t('keepQuestion')}
        </button>
      )}
      <span role="status" class="small">
        {key && reading(key)}
      </span>
    </span>
  )
}
