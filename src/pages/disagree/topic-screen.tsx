/** Which part it is about. What was said before, and how far it has come, stands above. */
import { type ComplaintTopic, complaintTopics } from '../../area/index.ts'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { Page } from '../../components/page.tsx'
import type { Mine } from '../../components/use-mine.ts'
import { Words } from '../../components/words.tsx'
import { to, useWords } from '../../i18n/index.ts'
import { SoFar } from './so-far.tsx'
import { topicWords } from './topic-words.ts'

interface TopicScreenProps {
  mine: Mine
  topic: ComplaintTopic | undefined
  onTopic: (topic: ComplaintTopic | undefined) => void
  onGo: () => void
}

export function TopicScreen({ mine, topic, onTopic, onGo }: TopicScreenProps) {
  const t = useWords('disagree')
  const common = useWords('common')
  return (
    <Page title={t('title')} back={{ to: to('plan'), label: common('back') }}>
      <div class="wrap stack">
        <h1>{t('heading')}</h1>
        <p>{t('lead')}</p>
        <SoFar mine={mine} />
        <Choice
          name="topic"
          legend={t('topic.question')}
          options={complaintTopics.map((value) => ({
            value,
            label: t(topicWords[value].name),
            hint: t(topicWords[value].hint),
          }))}
          chosen={topic ? [topic] : []}
          onChange={([chosen]) => onTopic(complaintTopics.find((one) => one === chosen))}
        />
        <Button wide onward cannotYet={topic ? undefined : t('topic.chooseFirst')} onPress={onGo}>
          {common('carryOn')}
        </Button>
        <Banner title={t('stands.title')}>
          <Words of="disagree" k="stands.text" />
        </Banner>
      </div>
    </Page>
  )
}
