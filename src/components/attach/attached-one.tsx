/** One attachment to look at or listen to, with what its maker calls it and says about it. It changes nothing. */
import { useRef, useState } from 'preact/hooks'
import type { KeptAttachment } from '../../../contract/attachment.ts'
import { useWords } from '../../i18n/index.ts'
import { Icon } from '../icon.tsx'
import { Player } from '../voice/player.tsx'
import { type Opened, useBytes } from './use-bytes.ts'

/** “Photo 2”: each kind is counted by itself, in the order of the list. */
export function useNames(): (list: readonly KeptAttachment[], one: KeptAttachment) => string {
  const t = useWords('attach')
  return (list, one) => {
    const number = list.filter(({ kind }) => kind === one.kind).findIndex(({ key }) => key === one.key) + 1
    if (one.kind === 'voice') return t('name.voice', { number })
    return one.kind === 'photo' ? t('name.photo', { number }) : t('name.picture', { number })
  }
}

export function AttachedOne({ one, name }: { one: KeptAttachment; name: string }) {
  const { title, about } = one
  return (
    <>
      <Shown one={one} name={name} />
      <p class="attached-name">
        {title ? (
          <bdi lang={title.lang} dir={title.dir} translate={false}>
            {title.text}
          </bdi>
        ) : (
          name
        )}
      </p>
      {about && (
        <p class="own" lang={about.lang} dir={about.dir} translate={false}>
          {about.text}
        </p>
      )}
    </>
  )
}

function Shown({ one, name }: { one: KeptAttachment; name: string }) {
  const seen = useRef<HTMLDivElement>(null)
  const opened = useBytes(one, seen)
  return (
    <div ref={seen}>
      <Opening one={one} name={name} opened={opened} />
      <OnPaper kind={one.kind} isSeen={opened.is === 'open'} />
    </div>
  )
}

/** A sheet says what goes with it and cannot be on it. A photo that is open is on it. */
function OnPaper({ kind, isSeen }: { kind: KeptAttachment['kind']; isSeen: boolean }) {
  const t = useWords('attach')
  if (kind === 'voice') return <p class="only-print small">{t('print.voice')}</p>
  return isSeen ? null : <p class="only-print small">{t('print.photo')}</p>
}

function Opening({ one, name, opened }: { one: KeptAttachment; name: string; opened: Opened }) {
  const t = useWords('attach')
  const [isLarge, setLarge] = useState(false)
  if (opened.is === 'missing') {
    return (
      <p class="save bad" role="status">
        <Icon name="look" size="sm" />
        <span>{t('missing')}</span>
      </p>
    )
  }
  if (opened.is === 'opening')
    return <p class={`${one.kind === 'voice' ? '' : 'thumb '}small muted noprint`}>{t('opening')}</p>
  if (one.kind === 'voice') return <Player url={opened.url} seconds={one.seconds ?? 0} label={name} />
  return (
    <button
      type="button"
      class={isLarge ? 'thumb large' : 'thumb'}
      aria-expanded={isLarge}
      onClick={() => setLarge(!isLarge)}
    >
      <img
        src={opened.url}
        alt={isLarge ? t('larger.less', { name }) : t('larger', { name })}
        decoding="async"
      />
    </button>
  )
}
