/** What the area says a supporter may do. What nobody has told us is a question for the chair, never another area's rule. */
import { type Area, fact, nation } from '../../area/index.ts'
import { useWords } from '../../i18n/index.ts'
import type { AskKey } from './asking.ts'

const speakKeys: Readonly<Record<'yes' | 'no' | 'ask-the-chair', AskKey>> = {
  yes: 'rule.speakYes',
  no: 'rule.speakNo',
  'ask-the-chair': 'rule.speakAsk',
}

export function SupporterRule({ area }: { area: Area }) {
  const t = useWords('people-beside-me')
  const speak = fact(area, nation, 'supporter.maySpeak')
  const most = fact(area, nation, 'supporter.most')
  const tellBy = fact(area, nation, 'supporter.tellByWorkingDays')
  return (
    <section class="panel stack tightly" aria-labelledby="supporter-rule">
      <h2 id="supporter-rule">{t('rule.title', { area: area.name })}</h2>
      <ul class="bullets">
        <li>{t('rule.beside')}</li>
        <li>{t('ask' in speak ? 'rule.speakAsk' : speakKeys[speak.value])}</li>
        <li>{'ask' in most ? t('rule.mostAsk') : t('rule.most', { count: most.value })}</li>
        {!('ask' in tellBy) && <li>{t('rule.tellBy', { count: tellBy.value })}</li>}
      </ul>
      <p class="small muted">{t('rule.private')}</p>
    </section>
  )
}
