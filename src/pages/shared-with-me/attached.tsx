/** Pictures and voices that came with it, fetched sealed, opened here alone, and shown with what their maker says. */
import { useEffect, useState } from 'preact/hooks'
import type { Attachment } from '../../../contract/attachment.ts'
import { AttachedList } from '../../components/attach/attached-list.tsx'
import { TextButton } from '../../components/button.tsx'
import { useWords } from '../../i18n/index.ts'
import { readShared } from '../../sync/index.ts'

type State = 'fetching' | 'here' | 'no-signal' | 'cannot-open'

export function Attached({ envelopeId, list }: { envelopeId: string; list: readonly Attachment[] }) {
  if (list.length === 0) return null
  return <Fetched envelopeId={envelopeId} list={list} />
}

function Fetched({ envelopeId, list }: { envelopeId: string; list: readonly Attachment[] }) {
  const t = useWords('share-wishes')
  const [state, setState] = useState<State>('fetching')
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is attached to an envelope never changes; trying again does
  useEffect(() => {
    let isGone = false
    void fetchAll(envelopeId, list).then((found) => !isGone && setState(found))
    return () => {
      isGone = true
    }
  }, [envelopeId, tries])
  if (state === 'here') return <AttachedList list={list} />
  return (
    <p role="status">
      {state === 'fetching'
        ? t('from.fetching')
        : state === 'no-signal'
          ? t('from.noSignal')
          : t('from.cannotShow')}{' '}
      {state !== 'fetching' && (
        <TextButton
          onPress={() => {
            setState('fetching')
            setTries(tries + 1)
          }}
        >
          {t('from.again')}
        </TextButton>
      )}
    </p>
  )
}

async function fetchAll(envelopeId: string, list: readonly Attachment[]): Promise<State> {
  for (const one of list) {
    const bytes = await readShared(envelopeId, one).catch(() => 'cannot-open' as const) // a phone without room
    if (typeof bytes === 'string') return bytes
  }
  return 'here'
}
