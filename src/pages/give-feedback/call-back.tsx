/** Asking to be called back. That makes it not anonymous, and this says so before anything can be filled in. */
import type { Me } from '../../../contract/case-file.ts'
import { Choice } from '../../components/choice.tsx'
import { Icon } from '../../components/icon.tsx'
import { useWords } from '../../i18n/index.ts'
import { type Draft, keep } from './draft.ts'
import { KeptWords } from './kept-words.tsx'
import { NAME_LETTERS, NUMBER_LETTERS } from './send.ts'

export function CallBack({ draft, me }: { draft: Draft; me: Pick<Me, 'name'> }) {
  const t = useWords('give-feedback')
  return (
    <div class="stack">
      <Choice
        name="call"
        legend={t('F13.ask')}
        hint={t('F13.hint')}
        options={[
          { value: 'no', label: t('F13.no') },
          { value: 'yes', label: t('F13.yes') },
        ]}
        chosen={[draft.wantsCall ? 'yes' : 'no']}
        onChange={([chosen]) =>
          void keep((old) => ({ ...old, wantsCall: chosen === 'yes', name: old.name ?? me.name }))
        }
      />
      {draft.wantsCall && (
        <>
          <p class="banner warm" role="status">
            <Icon name="info" />
            <span>{t('call.notAnonymous')}</span>
          </p>
          <KeptWords
            id="call-name"
            label={t('call.name')}
            start={draft.name ?? me.name}
            rows={1}
            letters={NAME_LETTERS}
            onKeep={({ text: name }) => keep((old) => ({ ...old, name }))}
          />
          <KeptWords
            id="call-number"
            label={t('call.number')}
            start={draft.number}
            rows={1}
            letters={NUMBER_LETTERS}
            onKeep={({ text: number }) => keep((old) => ({ ...old, number }))}
          />
          <KeptWords
            id="call-when"
            label={t('call.when')}
            start={draft.when?.text}
            onKeep={(when) => keep((old) => ({ ...old, when }))}
          />
        </>
      )}
    </div>
  )
}
