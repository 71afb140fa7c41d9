/** What happens in the meeting, in order, in short: the steps of the guide's own page about it. */
import { useReady } from '../../components/ready.ts'
import { readTopic, stepsOf } from '../../content/index.ts'
import { language, to, useWords } from '../../i18n/index.ts'

export function Happens() {
  const t = useWords('on-the-day')
  const lang = language()
  const topic = useReady(`topic ${lang} the-meeting alone`, () => readTopic('the-meeting', lang))
  const own = topic.isFallback ? { lang: topic.language, dir: topic.dir } : {}
  return (
    <>
      <ol class="day-steps" {...own}>
        {stepsOf(topic).map(({ heading, words }) => (
          <li key={heading}>
            <b>{heading}</b>
            <p>{words}</p>
          </li>
        ))}
      </ol>
      <p class="bignote">{t('happens.stop')}</p>
      <p>
        <a href={to('guide/the-meeting')}>{t('happens.more')}</a>
      </p>
    </>
  )
}
