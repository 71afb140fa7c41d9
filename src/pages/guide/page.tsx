/** A page of the guide: a topic, or what there is in another voice. It needs no account, no PIN and no JavaScript to be read. */
import { Nowhere } from '../../components/fault.tsx'
import { isTopic, isVoice, voicesOf } from '../../content/index.ts'
import { GuideTopic } from './topic.tsx'
import { VoiceContents } from './voice-contents.tsx'

export function Guide({ topic, voice }: { topic?: string; voice?: string }) {
  if (topic === undefined) return <Nowhere />
  if (isVoice(topic)) return <VoiceContents voice={topic} />
  if (!isTopic(topic)) return <Nowhere />
  if (voice === undefined) return <GuideTopic topic={topic} />
  return isVoice(voice) && voicesOf(topic).includes(voice) ? (
    <GuideTopic topic={topic} voice={voice} />
  ) : (
    <Nowhere />
  )
}
