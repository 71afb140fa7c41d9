/** Made by `build/plugin.ts`: for each language, the titles and summaries of every topic. */
declare module 'virtual:heard-contents' {
  import type { TopicHead } from './topic.ts'
  export const contents: Readonly<
    Record<
      string,
      () => Promise<{ heads: Readonly<Record<string, TopicHead & { readonly language: string }>> }>
    >
  >
}

/** Made by `build/plugin.ts`: for each language, the index of its guide and what people type for things. */
declare module 'virtual:heard-search' {
  import type { SearchWords } from './search/terms.ts'
  export const searches: Readonly<
    Record<string, () => Promise<{ readonly index: string; readonly words: SearchWords }>>
  >
}
