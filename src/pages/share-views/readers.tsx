/** Who will read this, by name, on every screen. Before joining it says the truth: nobody can. */
import { TextButton } from '../../components/button.tsx'
import { CouncilWords } from '../../components/council-words.tsx'
import { WhoReads } from '../../components/who-reads.tsx'
import { useWords } from '../../i18n/index.ts'
import type { Sending } from './sending.ts'

export function Readers({ sending, onPrivate }: { sending: Sending; onPrivate: () => void }) {
  const t = useWords('share-views')
  const { readers } = sending
  return (
    <WhoReads
      readers={readers.map(({ name, role, also }) => ({
        name,
        role,
        also: also && <CouncilWords text={also} />,
      }))}
    >
      {readers.length === 0 && (
        <>
          <p>{t('who.notKnown')}</p>
          <p>{t('who.notKnownLater')}</p>
        </>
      )}
      <p>
        <TextButton icon="lock" onPress={onPrivate}>
          {t('who.private')}
        </TextButton>
      </p>
    </WhoReads>
  )
}
