/** What the same person wrote to the same thing in another tab. Both are there until they say what becomes of it. */
import { useEffect, useRef } from 'preact/hooks'
import { type OtherWords as Other, otherWords, settleOther, waitAgain } from '../case-file/other-words.ts'
import { useWords } from '../i18n/index.ts'
import { usePlace } from '../store/use-place.ts'
import { Banner } from './banner.tsx'
import { TextButton } from './button.tsx'

interface OtherWordsProps {
  other: Other | undefined
  onBelow: (other: Other) => void
  onLeave: () => void
}

export function OtherWords({ other, onBelow, onLeave }: OtherWordsProps) {
  const t = useWords('common')
  if (!other) return null
  return (
    <Banner title={t('other.title')} tone="warm" icon="pencil" announce>
      <p class="own" lang={other.lang} dir={other.dir} translate={false}>
        {other.text}
      </p>
      <TextButton icon="plus" onPress={() => onBelow(other)}>
        {t('other.below')}
      </TextButton>
      <TextButton icon="bin" onPress={onLeave}>
        {t('other.leave')}
      </TextButton>
    </Banner>
  )
}

/** What one wrote here, and below it what one also wrote. */
export const below = (text: string, other: string): string =>
  [text, other].filter((one) => one.trim()).join('\n\n')

interface BesideProps {
  /** The name of where it stands, as the draft's `textsIn` has it. */
  where: string
  text: string
  onText: (text: string) => void
  /** Resolves true when what is on the screen is kept: only then does it wait no longer. */
  settle: () => Promise<boolean>
  /** What stood beside something that has gone to somebody meanwhile, and has no other place any more. */
  isLeft?: (where: string) => boolean
}

/** Locked or full at that moment: then they go on waiting, and that loses nothing. */
const quietly = (work: Promise<unknown>) => work.catch(() => undefined)

interface Taken {
  readonly name: string
  readonly other: Other
  readonly before: string
  readonly settled: Promise<unknown>
}

/** Above a box for words: what waits beside them. */
export function Beside({ where, text, onText, settle, isLeft }: BesideProps) {
  const all = usePlace(otherWords) ?? {}
  const names = Object.keys(all).filter((name) => name === where || isLeft?.(name))
  const others = names
    .flatMap((name) => (all[name] ?? []).map((other) => ({ name, other })))
    // What stands in the box already need not stand above it.
    .filter(({ other }) => other.text !== text)
  const taken = useRef<readonly Taken[]>([])
  useEffect(() => {
    // The step that put them below was undone: then they wait again.
    for (const one of taken.current.filter(({ before }) => before === text)) {
      taken.current = taken.current.filter((other) => other !== one)
      void quietly(one.settled.then(() => waitAgain(one.name, one.other)))
    }
  }, [text])

  async function settleWhenKept(name: string, other: Other): Promise<void> {
    if (await settle()) await settleOther(name, other)
  }

  return (
    <>
      {others.map(({ name, other }) => (
        <OtherWords
          key={`${name} ${other.text}`}
          other={other}
          onBelow={() => {
            onText(below(text, other.text))
            const settled = quietly(settleWhenKept(name, other))
            taken.current = [...taken.current, { name, other, before: text, settled }]
          }}
          onLeave={() => void quietly(settleOther(name, other))}
        />
      ))}
    </>
  )
}

/** Where it is all looked at once more: that there is something else, and the way to it. */
export function BesideAtCheck({ where, onLook }: { where: readonly string[]; onLook: () => void }) {
  const t = useWords('common')
  const all = usePlace(otherWords) ?? {}
  if (!where.some((name) => all[name])) return null
  return (
    <TextButton icon="pencil" onPress={onLook}>
      {t('other.check')}
    </TextButton>
  )
}
