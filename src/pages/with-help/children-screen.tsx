/** Which child, one by one: each has a place of their own. Without an invitation a name is enough, and nothing can go. */
import { useState } from 'preact/hooks'
import { ownChildren } from '../../case-file/help-draft.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { Page } from '../../components/page.tsx'
import type { Steps } from '../../components/steps.ts'
import { WordsArea } from '../../components/words-area.tsx'
import { writtenIn } from '../../components/written-in.ts'
import { to, useWords } from '../../i18n/index.ts'
import { update } from '../../store/index.ts'
import type { Child } from './page.tsx'

interface ChildrenScreenProps {
  of: readonly Child[]
  isJoined: boolean
  steps: Steps
}

export function ChildrenScreen({ of, isJoined, steps }: ChildrenScreenProps) {
  const t = useWords('with-help')
  const [name, setName] = useState('')
  async function add() {
    const child = { id: crypto.randomUUID(), name: name.trim() }
    await update(ownChildren, (old) => ({ children: [...(old.children ?? []), child] }))
    setName('')
  }
  return (
    <Page title={t('title')} back={{ to: to(''), label: t('back') }}>
      <div class="wrap sec stack">
        <h1>{t('children.title')}</h1>
        <p>{t('children.lead')}</p>
        <ul class="rows">
          {of.map(({ id, name: called }) => (
            <li key={id}>
              <button type="button" class="task as-button" onClick={() => steps.go(`${id}/menu`)}>
                <Icon name="person" />
                <span class="name" translate={false}>
                  {called}
                </span>
                <span class="go">
                  <Icon name="right" />
                </span>
              </button>
            </li>
          ))}
        </ul>
        {!isJoined && (
          <>
            <p>{t('children.notJoined')}</p>
            <WordsArea
              id="child-name"
              label={t('children.name')}
              rows={1}
              maxLength={100}
              text={name}
              {...writtenIn(name)}
              onInput={setName}
            />
            <Button
              kind="second"
              icon="plus"
              cannotYet={name.trim() ? undefined : t('children.nameFirst')}
              onPress={() => void add()}
            >
              {t('children.add')}
            </Button>
          </>
        )}
      </div>
    </Page>
  )
}
