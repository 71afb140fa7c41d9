/** What the picture is called, and what its maker says about it, so that nobody has to guess. Kept with every letter. */
import { type DrawingHead, keepDrawingWords } from '../../case-file/drawings.ts'
import { Thumbnail } from '../../components/drawing/thumbnail.tsx'
import { type Kept, useKept } from '../../components/use-kept.ts'
import { WordsArea } from '../../components/words-area.tsx'
import { writtenIn } from '../../components/written-in.ts'
import { useWords } from '../../i18n/index.ts'

export type PictureWords = Pick<DrawingHead, 'title' | 'about'>

export function usePictureWords(id: string, { title, about }: DrawingHead): Kept<PictureWords> {
  return useKept<PictureWords>(
    { ...(title ? { title } : {}), ...(about ? { about } : {}) },
    undefined,
    (words) => keepDrawingWords(id, words),
  )
}

export function PictureWordsFields({
  id,
  kept,
  hasPicture,
}: {
  id: string
  kept: Kept<PictureWords>
  hasPicture: boolean
}) {
  const t = useWords('draw-picture')
  const { title = '', about } = kept.value
  return (
    <>
      {hasPicture && <Thumbnail id={id} label={title.trim() || t('list.noName')} />}
      <WordsArea
        id="picture-name"
        label={t('words.name')}
        text={title}
        {...writtenIn(title)}
        rows={1}
        maxLength={200}
        onInput={(text) => kept.change({ ...kept.value, title: text }, false)}
        onLeave={kept.hurry}
      />
      <WordsArea
        id="picture-about"
        label={hasPicture ? t('words.about') : t('words.aboutNone')}
        hint={t('words.aboutHint')}
        text={about?.text ?? ''}
        {...writtenIn(about?.text ?? '')}
        rows={4}
        onInput={(text) => kept.change({ ...kept.value, about: { text, ...writtenIn(text) } }, false)}
        onLeave={kept.hurry}
      />
    </>
  )
}
