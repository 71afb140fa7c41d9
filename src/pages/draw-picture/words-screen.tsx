/** A parent, carer or relative gives the picture its words and puts it in their letter, or keeps it here. */
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { type DrawingHead, headOf } from '../../case-file/drawings.ts'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { putInLetter } from '../../components/drawing/hand-picture.ts'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { to, useWords } from '../../i18n/index.ts'
import { FullError } from '../../store/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { DrawingState } from './drawing-state.tsx'
import type { ScreenProps } from './page.tsx'
import { PictureWordsFields, usePictureWords } from './picture-words.tsx'

export function WordsScreen(props: ScreenProps & { id: string }) {
  const t = useWords('draw-picture')
  const head = usePlace(headOf(props.id))
  return head ? <Words {...props} head={head} /> : <Loading title={t('title')} />
}

function Words({ steps, file, id, head }: ScreenProps & { id: string; head: DrawingHead }) {
  const t = useWords('draw-picture')
  const { route } = useLocation()
  const [state, setState] = useState<'still' | 'working' | 'failed' | 'full'>('still')
  const kept = usePictureWords(id, head)
  const hasPicture = head.length > 0
  const hasWords = Boolean(kept.value.title?.trim() || kept.value.about?.text.trim())
  // A letter is a parent's, a carer's or a relative's own; an advocate speaks in another way.
  const writesLetters = file.me?.role !== 'advocate'

  async function putIn(): Promise<void> {
    if (state === 'working') return
    setState('working')
    try {
      if (!(await kept.settle())) return setState('failed')
      await putInLetter(id)
      route(to('write-letter'))
    } catch (error) {
      setState(error instanceof FullError ? 'full' : 'failed')
    }
  }

  return (
    <Page title={t('title')} back={{ onBack: () => steps.back(`draw/${id}`), label: t('back') }}>
      <div class="wrap sec stack">
        <h1>{hasPicture ? t('words.title') : t('words.titleNone')}</h1>
        <p>{hasPicture ? t('words.lead') : t('words.leadNone')}</p>
        <PictureWordsFields id={id} kept={kept} hasPicture={hasPicture} />
        <DrawingState state={kept.state} isYoung={false} />
        {state === 'full' && <Banner tone="bad" title={t('state.full')} />}
        {state === 'failed' && <Banner tone="bad" title={t('words.failed')} />}
        {writesLetters && (
          <Button
            wide
            onward
            working={state === 'working'}
            cannotYet={hasPicture || hasWords ? undefined : t('words.first')}
            onPress={() => void putIn()}
          >
            {t('words.inLetter')}
          </Button>
        )}
        <Button
          wide
          kind="second"
          onPress={() => void kept.settle().then((isKept) => isKept && steps.go('list'))}
        >
          {t('words.keepHere')}
        </Button>
      </div>
    </Page>
  )
}
