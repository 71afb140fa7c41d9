/**
 * The front door to what we tell families: topics as small trees, one language at a time.
 *
 * A topic that a language does not have is given in English and says so. Nothing here needs JavaScript on
 * the reader's phone to have been read: pages are prerendered from the same trees.
 */
import { contents } from 'virtual:heard-contents'
import { type Language, languages } from '../i18n/index.ts'
import type { TopicId, Voice } from './order.ts'
import type { CompiledTopic, Topic, TopicHead } from './topic.ts'

export {
  type GroupId,
  goodToKnow,
  groups,
  inVoice,
  isTopic,
  isVoice,
  journey,
  pinned,
  type TopicId,
  topics,
  type Voice,
  voices,
  voicesOf,
} from './order.ts'
export { type ShortStep, stepsOf } from './text-of.ts'
export type { Inline, Rich, Section, Topic, TopicHead, Word } from './topic.ts'

const files = import.meta.glob<CompiledTopic>('./topics/*/*.md', { import: 'topic' })

export class TopicError extends Error {
  override readonly name = 'TopicError'
}

export async function readTopic(id: TopicId, wanted: Language, voice?: Voice): Promise<Topic> {
  const ending = voice ? `.${voice}` : ''
  for (const language of [wanted, 'en'] as const) {
    const load = files[`./topics/${id}/${language}${ending}.md`]
    if (load) return { ...(await load()), dir: languages[language].dir, isFallback: language !== wanted }
  }
  throw new TopicError(`The topic "${id}" has no English. Add src/content/topics/${id}/en${ending}.md.`)
}

type Head = TopicHead & { readonly language: string }

export type Contents = Readonly<Record<TopicId, Head>>

/** Titles and summaries of every topic, for the contents page. */
export async function readContents(wanted: Language): Promise<Contents> {
  return (await heads(wanted)) as Contents // made from the same list of topics, by build/plugin.ts
}

/** The same for the topics that have this voice. */
export async function readVoiceContents(
  wanted: Language,
  voice: Voice,
): Promise<Readonly<Partial<Record<TopicId, Head>>>> {
  return heads(wanted, voice)
}

async function heads(wanted: Language, voice?: Voice): Promise<Readonly<Record<string, Head>>> {
  const ending = voice ? `.${voice}` : ''
  const load = contents[wanted + ending] ?? contents[`en${ending}`]
  if (!load) throw new TopicError('There are no topics in English. Add src/content/topics/<topic>/en.md.')
  return (await load()).heads
}
