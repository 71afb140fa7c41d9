/** Made by `build/plugin.ts`: for each language the words of public pages, what is said in English, and where those of every other page are. */
declare module 'virtual:heard-words' {
  type Strings = Readonly<Record<string, string>>
  interface LanguageWords {
    readonly safety: Readonly<Record<string, Strings>>
    readonly here: Readonly<Record<string, Strings>>
    readonly away: Readonly<Record<string, () => Promise<{ default: Strings }>>>
  }
  /** Page of the app → whose words it says, beside those everybody reads. */
  export const pageWords: Readonly<Record<string, readonly string[]>>
  export const languageWords: Readonly<Record<string, () => Promise<LanguageWords>>>
}
