/**
 * What goes with somebody's words: photos and recordings, to look at, listen to, name, take out, and add to.
 *
 *     const holder: Holder<Draft> = {
 *       at: draftPlace,                                   // the place of the whole draft
 *       field: key,                                       // 'P4', 'thing/<id>': one name for each field in it
 *       read: (draft) => draft.answers?.[key]?.attachments ?? [],
 *       write: (draft, attachments) => withAttachments(draft, key, attachments),   // pure
 *     }
 *     <AttachField holder={holder} />                     // young: a young person's own words
 *
 * Three things to know when it is put on a page:
 *   1. The list belongs to the store, because bytes and list change in one transaction. A page that keeps its own copy
 *      of an answer (`useKept`) leaves `attachments` as they stand in `old` when it saves, and never writes its own.
 *   2. `write` also gives the draft the id it will be sent with, if it has none yet: a photo may be its first content.
 *      `hasContent` of a draft counts attachments.
 *   3. `inAll` is how many attachments the whole draft holds, when it has more than one field: one envelope carries 40.
 *
 * To show them and change nothing: `<AttachedList list={…} />`. At Send, `numbered` and `partsOf` (contract/attachment.ts)
 * make the envelope's parts of them. Each tool is fetched when it is opened (`tool.ts`); another way of adding something,
 * such as drawing, goes in as a child and stands beside their buttons.
 */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { KeptAttachment } from '../../../contract/attachment.ts'
import { useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { Banner } from '../banner.tsx'
import { Button, TextButton } from '../button.tsx'
import { Icon } from '../icon.tsx'
import { PartNotHere } from '../not-here.tsx'
import { openedIn } from '../photo/opened-photo.ts'
import { Toast } from '../toast.tsx'
import { recordingsIn } from '../voice/recording-place.ts'
import { AttachedOne, useNames } from './attached-one.tsx'
import { AttachedWords } from './attached-words.tsx'
import { attach, type Holder, letGo, MOST_IN_A_LIST, MOST_IN_ALL, putBack, takeOut } from './holder.ts'
import type { ToolName } from './tool.ts'
import { useTool } from './use-tool.ts'

export type { Holder } from './holder.ts'

interface AttachFieldProps<T> {
  holder: Holder<T>
  young?: boolean
  tools?: readonly ToolName[]
  /** How many attachments the whole draft holds, this field's among them. */
  inAll?: number
  children?: ComponentChildren
}

export function AttachField<T>(props: AttachFieldProps<T>) {
  const { holder, young = false, tools = ['photo', 'voice'], inAll, children } = props
  const t = useWords('attach')
  const draft = usePlace(holder.at)
  const recordings = recordingsIn(holder.at.name, holder.field)
  const unfinished = usePlace(recordings)
  const opened = openedIn(holder.at.name, holder.field)
  const photo = usePlace(opened)
  const { tool, open, again, close } = useTool()
  const [said, setSaid] = useState('')
  const [removed, setRemoved] = useState<{ one: KeptAttachment; index: number } | undefined>()
  const box = useRef<HTMLElement>(null)
  const isShown = draft !== undefined
  useEffect(() => {
    // What cannot be let go of now is let go of the next time.
    if (isShown) void letGo().catch(() => undefined)
  }, [isShown])
  if (draft === undefined) return null

  const list = holder.read(draft)
  const isFull = list.length >= MOST_IN_A_LIST || (inAll ?? 0) >= MOST_IN_ALL
  const focusOn = (name: string) =>
    setTimeout(() => box.current?.querySelector<HTMLElement>(`[data-opens=${name}] button`)?.focus())

  function closeTool(name: ToolName) {
    close()
    focusOn(name)
  }
  async function remove(one: KeptAttachment) {
    const index = list.findIndex(({ key }) => key === one.key)
    await takeOut(holder, one)
    setSaid('')
    setRemoved({ one, index })
    focusOn(tools[0] ?? 'photo')
  }

  return (
    <section class="attach stack" aria-label={t('list')} ref={box}>
      <Attached holder={holder} list={list} young={young} onRemove={(one) => void remove(one)} />
      <p class={said ? 'save ok' : 'vh'} role="status">
        {said && <Icon name="tick" size="sm" />}
        <span>{said}</span>
      </p>
      {removed && (
        <Toast
          key={removed.one.key}
          says={t('removed')}
          onUndo={() => {
            setRemoved(undefined)
            void putBack(holder, removed.one, removed.index)
          }}
          onGone={() => {
            setRemoved(undefined)
            void letGo(0).catch(() => undefined) // the next time a field is opened, then
          }}
        />
      )}
      {tool.is === 'none' && (unfinished?.length ?? 0) > 0 && (
        <Banner title={t('voice.left')} tone="warm" icon="mic">
          <TextButton onPress={() => void open('voice')}>{t('voice.left.see')}</TextButton>
        </Banner>
      )}
      {tool.is === 'none' && photo?.kept && (
        <Banner title={t('photo.left')} tone="warm" icon="picture">
          <TextButton onPress={() => void open('photo')}>{t('photo.left.see')}</TextButton>
        </Banner>
      )}
      {tool.is === 'coming' && (
        <p class="save" role="status">
          {t('tool.coming')}
        </p>
      )}
      {tool.is === 'not-here' && <PartNotHere key={tool.name} again={() => again(tool.name)} />}
      {tool.is === 'open' && (
        <tool.Tool
          young={young}
          recordings={recordings}
          opened={opened}
          keep={(bytes, what, instead) => attach(holder, bytes, what, instead)}
          onKept={() => {
            setSaid(t('kept'))
            closeTool(tool.name)
          }}
          onClose={() => closeTool(tool.name)}
        />
      )}
      {(tool.is === 'none' || tool.is === 'not-here') && !isFull && (
        <>
          <div class="btns">
            {tools.includes('photo') && (
              <span data-opens="photo">
                <Button kind="second" icon="camera" wide onPress={() => void open('photo')}>
                  {young ? t('young.photo.open') : t('photo.open')}
                </Button>
              </span>
            )}
            {tools.includes('voice') && (
              <span data-opens="voice">
                <Button kind="second" icon="mic" wide onPress={() => void open('voice')}>
                  {t('voice.open')}
                </Button>
              </span>
            )}
            {children}
          </div>
          <p class="small muted">{young ? t('young.stays') : t('stays')}</p>
        </>
      )}
      {isFull && <p class="small muted">{t('tooMany')}</p>}
    </section>
  )
}

interface AttachedProps<T> {
  holder: Holder<T>
  list: readonly KeptAttachment[]
  young: boolean
  onRemove: (one: KeptAttachment) => void
}

function Attached<T>({ holder, list, young, onRemove }: AttachedProps<T>) {
  const t = useWords('attach')
  const nameOf = useNames()
  const [worded, setWorded] = useState<string | undefined>()
  if (list.length === 0) return null
  return (
    <ul class="attached">
      {list.map((one) => {
        const name = nameOf(list, one)
        const isWorded = worded === one.key
        return (
          <li key={one.key}>
            <AttachedOne one={one} name={name} />
            <div class="row">
              <button
                type="button"
                class="link-btn"
                aria-expanded={isWorded}
                onClick={() => setWorded(isWorded ? undefined : one.key)}
              >
                <Icon name="text" size="sm" />
                <span>{isWorded ? t('words.close') : t('words.open', { name })}</span>
              </button>
              <TextButton icon="bin" onPress={() => onRemove(one)}>
                {t('remove', { name })}
              </TextButton>
            </div>
            {isWorded && (
              <AttachedWords holder={holder} one={one} id={`about-${one.key.slice(0, 8)}`} young={young} />
            )}
          </li>
        )
      })}
    </ul>
  )
}
