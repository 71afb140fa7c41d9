/**
 * The browser's own voices, and nobody else's: a voice that sends the words to somebody's server is never used.
 *
 * One sentence is said at a time. Pausing stops, and going on begins the sentence again, because many phones forget
 * a paused sentence.
 */

export interface Voice {
  readonly lang: string
}

export interface Speaker {
  /** The voices kept on this phone. */
  voices(): Promise<readonly Voice[]>
  /** Resolves when the sentence is over: true when it was said to its end. */
  say(sentence: string, how: How): Promise<boolean>
  stop(): void
}

export interface How {
  readonly voice: Voice
  readonly rate: number
  /** The browser says where it is, when it can: letters from the start of the sentence. */
  readonly onWord: (from: number, length: number) => void
}

const VOICES_WITHIN_MS = 1500

export function browserSpeaker(): Speaker | undefined {
  if (!('speechSynthesis' in globalThis)) return undefined
  const synthesis = globalThis.speechSynthesis
  return {
    async voices() {
      if (synthesis.getVoices().length === 0) await voicesCome(synthesis)
      return synthesis.getVoices().filter(({ localService }) => localService)
    },
    say(sentence, { voice, rate, onWord }) {
      return new Promise((resolve) => {
        const utterance = new SpeechSynthesisUtterance(sentence)
        // It came out of `voices` above.
        utterance.voice = voice as SpeechSynthesisVoice
        utterance.lang = voice.lang
        utterance.rate = rate
        utterance.onboundary = ({ name, charIndex, charLength }) => {
          if (name === 'word') onWord(charIndex, charLength ?? wordLength(sentence, charIndex))
        }
        utterance.onend = () => resolve(true)
        utterance.onerror = () => resolve(false)
        synthesis.speak(utterance)
      })
    },
    stop: () => synthesis.cancel(),
  }
}

function voicesCome(synthesis: SpeechSynthesis): Promise<void> {
  return new Promise((resolve) => {
    synthesis.addEventListener('voiceschanged', () => resolve(), { once: true })
    setTimeout(resolve, VOICES_WITHIN_MS)
  })
}

const wordLength = (sentence: string, from: number) => /^\S*/.exec(sentence.slice(from))?.[0].length ?? 0

/** “ar-SA” speaks “ar”; British English before any other. */
export function voiceFor(lang: string, voices: readonly Voice[]): Voice | undefined {
  const tongue = lang.toLowerCase().split('-')[0]
  const able = voices.filter((voice) => voice.lang.toLowerCase().split(/[-_]/)[0] === tongue)
  return able.find((voice) => /^en[-_]gb/i.test(voice.lang)) ?? able[0]
}
