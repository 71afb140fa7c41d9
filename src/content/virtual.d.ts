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
