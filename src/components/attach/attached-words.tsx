/** What somebody calls what they attached, and what they say about it. Kept as it is written; nobody has to. */
import type { KeptAttachment } from '../../../contract/attachment.ts'
import { direction, language, useWords } from '../../i18n/index.ts'
import { SaveStrip } from '../save-strip.tsx'
import { useKept } from '../use-kept.ts'
import { WordsArea } from '../words-area.tsx'
import { writtenIn } from '../written-in.ts'
import { type Holder, reword } from './holder.ts'

const LONGEST_TITLE = 120

interface AttachedWordsProps<T> {
  holder: Holder<T>
  one: KeptAttachment
  id: string
  young: boolean
}

export function AttachedWords<T>({ holder, one, id, young }: AttachedWordsProps<T>) {
  const t = useWords('attach')
  const kept = useKept({ title: one.title?.text ?? '', about: one.about?.text ?? '' }, undefined, (words) =>
    reword(holder, one.key, { title: written(words.title), about: written(words.about) }),
  )
  const { title, about } = kept.value
  const page = { lang: language(), dir: direction() } as const
  return (
    <div class="stack tightly">
      <WordsArea
        id={`${id}-title`}
        label={t('words.title')}
        hint={t('words.titleHint')}
        text={title}
        rows={1}
        maxLength={LONGEST_TITLE}
        {...(title ? writtenIn(title) : page)}
        onInput={(text) => kept.change({ ...kept.value, title: text })}
        onLeave={kept.hurry}
      />
      <WordsArea
        id={`${id}-about`}
        label={young ? t('young.words.about') : t('words.about')}
        text={about}
        rows={3}
        {...(about ? writtenIn(about) : page)}
        onInput={(text) => kept.change({ ...kept.value, about: text })}
        onLeave={kept.hurry}
      />
      {kept.state !== 'still' && <SaveStrip state={kept.state === 'full' ? 'failed' : kept.state} />}
    </div>
  )
}

const written = (text: string) => (text.trim() ? { text, ...writtenIn(text) } : undefined)
