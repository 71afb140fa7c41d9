/**
 * The front door to what we tell families: topics as small trees, one language at a time.
 *
 * A topic that a language does not have is given in English and says so. Nothing here needs JavaScript on
 * the reader's phone to have been read: pages are prerendered from the same trees.
 */
import { contents } from 'virtual:heard-contents'
import { topics as lists } from 'virtual:heard-topics'
import { isLanguage, type Language, languages } from '../i18n/index.ts'
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

export class TopicError extends Error {
  override readonly name = 'TopicError'
}

export async function readTopic(id: TopicId, wanted: Language, voice?: Voice): Promise<Topic> {
  const load = (await inLanguage(lists, wanted, voice)).list[id]
  if (!load)
    throw new TopicError(
      `The topic "${id}" has no English. Add src/content/topics/${id}/en${voice ? `.${voice}` : ''}.md.`,
    )
  const topic: CompiledTopic = await load()
  // Where a language does not have it, the build put the English one there.
  const tongue = isLanguage(topic.language) ? topic.language : 'en'
  return { ...topic, dir: languages[tongue].dir, isFallback: tongue !== wanted }
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
  return (await inLanguage(contents, wanted, voice)).heads
}

function inLanguage<T>(all: Readonly<Record<string, () => Promise<T>>>, wanted: Language, voice?: Voice) {
  const ending = voice ? `.${voice}` : ''
  const load = all[wanted + ending] ?? all[`en${ending}`]
  if (!load) throw new TopicError('There are no topics in English. Add src/content/topics/<topic>/en.md.')
  return load()
}
