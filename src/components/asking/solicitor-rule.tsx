/** What the area says a solicitor may do in the room (B3). What nobody has told us is a question for the chair. */
import { type Area, type AreaWords, type FactPath, fact, nation, textOf } from '../../area/index.ts'
import { language, useWords } from '../../i18n/index.ts'
import { Icon } from '../icon.tsx'
import type { AskKey } from './asking.ts'

const may: readonly { readonly path: FactPath; readonly yes: AskKey; readonly no: AskKey }[] = [
  { path: 'solicitor.mayTakeNotes', yes: 'solicitor.notesYes', no: 'solicitor.notesNo' },
  { path: 'solicitor.mayPrompt', yes: 'solicitor.promptYes', no: 'solicitor.promptNo' },
  { path: 'solicitor.maySpeakYourViews', yes: 'solicitor.viewsYes', no: 'solicitor.viewsNo' },
  { path: 'solicitor.mayAskQuestions', yes: 'solicitor.questionsYes', no: 'solicitor.questionsNo' },
  { path: 'solicitor.mayAdviseInRoom', yes: 'solicitor.adviseYes', no: 'solicitor.adviseNo' },
]

export function SolicitorRule({ area, words }: { area: Area; words: AreaWords }) {
  const t = useWords('people-beside-me')
  const rule = fact(area, nation, 'solicitor.rule')
  const tellBy = fact(area, nation, 'solicitor.tellByWorkingDays')
  const said = may.map(({ path, yes, no }) => ({ path, yes, no, found: fact(area, nation, path) }))
  const isKnown = said.some(({ found }) => !('ask' in found))
  const isAllKnown = said.every(({ found }) => !('ask' in found))
  const own =
    'ask' in rule || rule.from !== 'area'
      ? undefined
      : textOf(rule.value, 'solicitor.rule', words, language())
  return (
    <section class="panel stack tightly" aria-labelledby="solicitor-rule">
      <h2 id="solicitor-rule">{t('solicitor.ruleTitle', { area: area.name })}</h2>
      {!isAllKnown && <Rule own={own} />}
      {isKnown && (
        <ul class="ticks">
          {said.map(({ path, yes, no, found }) =>
            'ask' in found ? null : (
              <li key={path}>
                <Icon name={found.value === true ? 'tick' : 'close'} size="sm" />
                <span>{t(found.value === true ? yes : no)}</span>
              </li>
            ),
          )}
        </ul>
      )}
      {isKnown && !isAllKnown && <p>{t('solicitor.askRest')}</p>}
      {!('ask' in tellBy) && <p>{t('solicitor.tellBy', { count: tellBy.value })}</p>}
      <p class="small muted">{t('solicitor.notCourt')}</p>
    </section>
  )
}

/** The council's own words, or the question where it has none. Where each thing is known, the list below says it all. */
function Rule({ own }: { own: { readonly text: string; readonly lang: string } | undefined }) {
  const t = useWords('people-beside-me')
  return own ? (
    <p lang={own.lang} dir={own.lang === 'en' ? 'ltr' : undefined}>
      {own.text}
    </p>
  ) : (
    <p>{t('solicitor.ruleAsk')}</p>
  )
}
