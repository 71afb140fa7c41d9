/**
 * Speech that this phone itself turns into words. A browser that would send it to anybody is never asked: without its
 * own word that it stays on the phone there is no dictation (`available` and `processLocally`, Web Speech API).
 */

interface Alternative {
  readonly transcript: string
}

interface Result {
  readonly isFinal: boolean
  readonly [index: number]: Alternative | undefined
}

interface ResultEvent extends Event {
  readonly resultIndex: number
  readonly results: ArrayLike<Result>
}

interface Recognition extends EventTarget {
  lang: string
  continuous: boolean
  interimResults: boolean
  processLocally: boolean
  start(): void
  stop(): void
  abort(): void
}

interface RecognitionMaker {
  new (): Recognition
  available?(options: { readonly langs: readonly string[]; readonly processLocally: true }): Promise<string>
}

export interface Listening {
  /** What was heard last still comes. */
  stop(): void
  /** Nothing more comes. */
  abort(): void
}

const maker = () => (globalThis as { SpeechRecognition?: RecognitionMaker }).SpeechRecognition

/** English here is spoken as in Britain. */
export const spokenIn = (lang: string): string => (lang === 'en' ? 'en-GB' : lang)

/** True only when the phone has this language already and says that it needs nobody else. */
export async function canDictate(lang: string): Promise<boolean> {
  const Maker = maker()
  if (!Maker?.available || !('processLocally' in Maker.prototype)) return false
  try {
    return (await Maker.available({ langs: [spokenIn(lang)], processLocally: true })) === 'available'
  } catch {
    // It does not know the language, or may not be asked here.
    return false
  }
}

export function listen(
  lang: string,
  heard: (words: string) => void,
  ended: () => void,
): Listening | undefined {
  const Maker = maker()
  if (!Maker) return undefined
  const recognition = new Maker()
  recognition.processLocally = true
  // A browser that only pretends to take the order would send it away.
  if (recognition.processLocally !== true) return undefined
  recognition.lang = spokenIn(lang)
  recognition.continuous = true
  recognition.interimResults = false
  recognition.addEventListener('result', (event) => {
    const { results, resultIndex } = event as ResultEvent // the event's own shape in the standard
    for (let at = resultIndex; at < results.length; at++) {
      const words = results[at]?.isFinal ? results[at]?.[0]?.transcript.trim() : undefined
      if (words) heard(words)
    }
  })
  recognition.addEventListener('end', ended)
  recognition.addEventListener('error', ended)
  recognition.start()
  return { stop: () => recognition.stop(), abort: () => recognition.abort() }
}
