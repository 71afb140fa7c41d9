/** The topics of one voice on a page of their own, to be opened or passed on by itself. */
import { Page } from '../../components/page.tsx'
import { useReady } from '../../components/ready.ts'
import { inVoice, readVoiceContents, type Voice } from '../../content/index.ts'
import { language, to, useWords } from '../../i18n/index.ts'
import { SearchBox } from './search/search-box.tsx'
import { Stamp } from './stamp.tsx'
import { voiceName } from './voice-choice.tsx'

export function VoiceContents({ voice }: { voice: Voice }) {
  const t = useWords('guide')
  const lang = language()
  const contents = useReady(`contents ${lang} ${voice}`, () => readVoiceContents(lang, voice))
  return (
    <Page title={t(voiceName[voice])} tab="guide" back={{ to: to('guide'), label: t('name') }}>
      <div class={`wrap voice-${voice}`}>
        <header class="sec guide-top">
          <h1>{t(voiceName[voice])}</h1>
          <p class="muted">{t(voice === 'young' ? 'voice.young.lead' : 'voice.easy.lead')}</p>
        </header>
        <SearchBox voice={voice} />
        <ul class="voice-list sec">
          {inVoice[voice].map((topic) => {
            const head = contents[topic]
            return head ? (
              <li key={topic} lang={head.language === lang ? undefined : head.language}>
                <a href={to(`guide/${topic}/${voice}`)}>
                  <Stamp name={head.stamp} />
                  <span>
                    <b>{head.title}</b>
                    <span class="muted small">{head.summary}</span>
                  </span>
                </a>
              </li>
            ) : null
          })}
        </ul>
      </div>
    </Page>
  )
}
