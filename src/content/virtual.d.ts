/** Made by `build/plugin.ts`: for each language and voice, the titles and summaries of its topics. */
declare module 'virtual:heard-contents' {
  import type { TopicHead } from './topic.ts'

  type Heads = Readonly<Record<string, TopicHead & { readonly language: string }>>
  export const contents: Readonly<Record<string, () => Promise<{ readonly heads: Heads }>>>
}

/** Made by `build/plugin.ts`: for each language and voice, where its topics are. */
declare module 'virtual:heard-topics' {
  import type { CompiledTopic } from './topic.ts'

  type List = Readonly<Record<string, () => Promise<CompiledTopic>>>
  export const topics: Readonly<Record<string, () => Promise<{ readonly list: List }>>>
}

/** Made by `build/plugin.ts`: for each language the index of its guide and what people type for things, and of each voice. */
declare module 'virtual:heard-search' {
  import type { SearchWords } from './search/terms.ts'

  interface SearchModule {
    readonly index: string
    /** With the guide itself, and for its voices too. */
    readonly words: SearchWords | null
  }
  export const searches: Readonly<Record<string, () => Promise<SearchModule>>>
}
