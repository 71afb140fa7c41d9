/** A word people use in the meeting, with its meaning opened in place. On paper the meaning is always there. */
import { useId, useState } from 'preact/hooks'

interface KeyWordProps {
  word: string
  meaning: string
  /** The language of both, when it is not the page's. */
  lang?: string
  dir?: 'ltr' | 'rtl'
}

export function KeyWord({ word, meaning, lang, dir }: KeyWordProps) {
  const [open, setOpen] = useState(false)
  const box = useId()
  return (
    <>
      <button
        type="button"
        class="kw"
        lang={lang}
        dir={dir}
        aria-expanded={open}
        aria-controls={box}
        onClick={() => setOpen(!open)}
      >
        {word}
      </button>
      <span class="kwbox" id={box} hidden={!open} lang={lang} dir={dir}>
        <b>{word}</b>
        <span>{meaning}</span>
      </span>
    </>
  )
}
