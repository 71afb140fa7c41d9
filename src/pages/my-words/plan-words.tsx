/** What this person said about a plan, exactly as it went: every text in it, in the order it was written. */
import { safeParse } from 'valibot'
import { attachmentsIn } from '../../../contract/attachment.ts'
import { askAboutPlan } from '../../../contract/operations/ask-about-plan.ts'
import { disagree } from '../../../contract/operations/disagree.ts'
import { sayHowActionGoes } from '../../../contract/operations/say-how-action-goes.ts'
import { updateCoreGroup } from '../../../contract/operations/update-core-group.ts'
import { AttachedList } from '../../components/attach/attached-list.tsx'
import type { KeyOf } from '../../i18n/index.ts'
import type { SentItem } from '../../sync/index.ts'

const names: Readonly<Record<string, KeyOf<'my-words'>>> = {
  [sayHowActionGoes.name]: 'item.step',
  [askAboutPlan.name]: 'item.question',
  [updateCoreGroup.name]: 'item.coreGroup',
  [disagree.name]: 'item.disagree',
}

/** The name of something said about a plan; nothing for anything else. */
export function planItemName(operation: string): KeyOf<'my-words'> | undefined {
  return names[operation]
}

type Written = { readonly text: string; readonly lang: string; readonly dir: 'ltr' | 'rtl' }

function textsIn({ operation, input }: SentItem): readonly (Written | undefined)[] {
  switch (operation) {
    case sayHowActionGoes.name: {
      const read = safeParse(sayHowActionGoes.input, input)
      return read.success ? [read.output.note] : []
    }
    case askAboutPlan.name: {
      const read = safeParse(askAboutPlan.input, input)
      return read.success ? [read.output.words] : []
    }
    case updateCoreGroup.name: {
      const read = safeParse(updateCoreGroup.input, input)
      return read.success ? read.output.parts.map(({ words }) => words) : []
    }
    case disagree.name: {
      const read = safeParse(disagree.input, input)
      return read.success ? [read.output.words, read.output.wouldHelp] : []
    }
    default:
      return []
  }
}

export function PlanWords({ item }: { item: SentItem }) {
  return (
    <>
      {textsIn(item).map(
        (words, index) =>
          words && (
            // biome-ignore lint/suspicious/noArrayIndexKey: its place is what it is known by
            <p key={index} class="said own" lang={words.lang} dir={words.dir} translate={false}>
              {words.text}
            </p>
          ),
      )}
      <AttachedList list={attachmentsIn(item.input)} />
    </>
  )
}
