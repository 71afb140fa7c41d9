/**
 * Recordings of topics by a person, one file for each topic and language: `topics/<topic>/<language>.mp3`.
 *
 * They are found when the app is built. There are none yet; where there is one, it comes before the phone's voice.
 */
const files = import.meta.glob<string>('./topics/*/*.{mp3,m4a,ogg}', {
  query: '?url',
  import: 'default',
  eager: true,
})

export function recordingOf(
  topic: string,
  language: string,
  from: Readonly<Record<string, string>> = files,
): string | undefined {
  return Object.entries(from).find(([path]) => path.startsWith(`./topics/${topic}/${language}.`))?.[1]
}
