/** The only ones who read the private page, by name when the council has told this phone. */
import { Icon } from '../../components/icon.tsx'
import { listInWords, useWords } from '../../i18n/index.ts'
import type { Sending } from './sending.ts'

export function PrivateReaders({ sending: { privateReaders } }: { sending: Sending }) {
  const t = useWords('share-views')
  return (
    <p class="said private by-only">
      <Icon name="lock" size="sm" />
      <b>
        {privateReaders.length > 0
          ? t('private.readers', { names: listInWords(privateReaders.map(({ name }) => name)) })
          : t('private.readersUnknown')}
      </b>
    </p>
  )
}
