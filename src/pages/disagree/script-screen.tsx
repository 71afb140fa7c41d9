/** A text to say aloud on the phone, with the day and the child filled in, and whom to ring. It can be copied and printed. */
import type { Area } from '../../../contract/area.ts'
import { Contacts } from '../../components/contacts.tsx'
import { CopyWords } from '../../components/copy-words.tsx'
import { Page } from '../../components/page.tsx'
import { PrintButtons } from '../../components/paper/print-buttons.tsx'
import { dayInWords, useWords } from '../../i18n/index.ts'
import { WhoHelps } from './route-screen.tsx'
import { topicWords } from './topic-words.ts'
import type { About } from './what-about.ts'

export function ScriptScreen({ about, area, onBack }: { about: About; area: Area; onBack: () => void }) {
  const t = useWords('disagree')
  const common = useWords('common')
  const { topic, child, decision, conference, route } = about
  const day = decision?.day ?? conference?.day
  const lines = [
    t('script.hello'),
    day ? t('script.about', { day: dayInWords(day) }) : t('script.aboutNoDay'),
    t('script.topic', { what: t(topicWords[topic].name) }),
    ...(child ? [t('script.child', { name: child.name })] : []),
    ...(topic === 'compliment'
      ? []
      : [t('script.deadline'), t('script.who'), t('script.answer'), t('script.write')]),
  ]
  return (
    <Page title={t('title')} close={{ label: common('back'), onClose: onBack }}>
      <div class="wrap stack to-read">
        <h1>{t('script.title')}</h1>
        <p>{t('script.lead')}</p>
        <ol class="script panel">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <div class="row noprint">
          <CopyWords text={lines.join('\n')} />
          <PrintButtons label={t('script.print')} />
        </div>
        {route.contact && <Contacts of={[route.contact]} />}
        <p class="small muted">{t('script.note')}</p>
        <WhoHelps area={area} />
      </div>
    </Page>
  )
}
