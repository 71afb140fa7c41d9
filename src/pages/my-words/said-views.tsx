/** The person's own copy, question by question, exactly as it went. */
import type { ViewsAnswer } from '../../../contract/operations/share-views.ts'
import type { CaseFile } from '../../case-file/index.ts'
import { SaidAnswer } from '../../components/said-answer.tsx'
import { questionOf } from '../../content/parent-questions.ts'
import { useWords } from '../../i18n/index.ts'

export function SaidViews({ answers, file }: { answers: readonly ViewsAnswer[]; file: CaseFile }) {
  const t = useWords('share-views')
  const groups = new Map<string, ViewsAnswer[]>()
  for (const answer of answers) {
    const key = `${answer.question}/${answer.childId ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), answer])
  }
  const nameOf = (id: string | undefined) => file.me?.children.find((child) => child.id === id)?.name
  return (
    <>
      {[...groups].map(([key, group]) => {
        const question = questionOf(group[0]?.question ?? '')
        if (!question) return null
        const name = nameOf(group[0]?.childId)
        return (
          <section class="sum" key={key}>
            <h3>
              {t(question.short)}
              {name && (
                <span class="for-child">
                  <bdi>{name}</bdi>
                </span>
              )}
            </h3>
            <SaidAnswer question={question} answers={group} />
          </section>
        )
      })}
    </>
  )
}
