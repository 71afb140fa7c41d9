/**
 * Y0: who helps and how, and who else is there. It is asked before anything else and stays beside each thing. When it is
 * a parent or carer, the child is offered another way first, and what the child says to that is kept too.
 */
import { useState } from 'preact/hooks'
import {
  type Helper,
  type HelperKind,
  type HelpWay,
  helperKind,
  helperKindsFor,
  helpWays,
} from '../../../contract/operations/help-a-child.ts'
import { helpPlace } from '../../case-file/help-draft.ts'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { helperKeys, wayKeys } from '../../components/help-keys.ts'
import { Page } from '../../components/page.tsx'
import { WordsArea } from '../../components/words-area.tsx'
import { writtenIn } from '../../components/written-in.ts'
import { to as toPage, useWords } from '../../i18n/index.ts'
import { update } from '../../store/index.ts'
import type { ScreenProps } from './page.tsx'

interface Form {
  readonly who?: HelperKind | undefined
  readonly whoElse: string
  readonly how: readonly HelpWay[]
  readonly others?: 'nobody' | 'somebody' | undefined
  readonly inTheRoom: string
  readonly otherWay?: Helper['otherWay']
}

const isFamily = (who: HelperKind | undefined) => who === 'parent' || who === 'carer'

export function HelperScreen({ child, draft, role, isOneOfSeveral, steps, back }: ScreenProps) {
  const t = useWords('with-help')
  const kinds = role ? helperKindsFor(role) : helperKind.options
  const was = draft.helper
  const [form, setForm] = useState<Form>({
    who: was?.who ?? (kinds.length === 1 ? kinds[0] : undefined),
    whoElse: was?.whoElse?.text ?? '',
    how: was?.how ?? [],
    others: was?.inTheRoom.others,
    inTheRoom: was?.inTheRoom.who?.text ?? '',
    otherWay: was?.otherWay,
  })
  const put = (more: Partial<Form>) => setForm({ ...form, ...more })
  const helper = helperFrom(form)
  async function go() {
    if (!helper) return
    await update(helpPlace(child.id), (old) => ({ ...old, helper }))
    steps.go(`${child.id}/menu`)
  }
  return (
    <Page
      title={t('title')}
      back={
        was || isOneOfSeveral
          ? { onBack: () => back(was ? 'menu' : 'children'), label: t('back') }
          : { to: toPage(''), label: t('back') }
      }
    >
      <div class="wrap sec stack">
        <h1>{t('helper.title')}</h1>
        <p>{t('helper.lead', { name: child.name })}</p>
        {kinds.length === 1 && form.who ? (
          <p>
            <b>{t('helper.you')}</b> {t(helperKeys[form.who])}
          </p>
        ) : (
          <Choice
            name="who"
            legend={t('helper.who')}
            options={kinds.map((value) => ({ value, label: t(helperKeys[value]) }))}
            chosen={form.who ? [form.who] : []}
            onChange={([value]) => put({ who: kinds.find((one) => one === value) })}
          />
        )}
        {form.who === 'other' && (
          <WordsArea
            id="who-else"
            label={t('helper.whoElse')}
            rows={1}
            maxLength={200}
            text={form.whoElse}
            {...writtenIn(form.whoElse)}
            onInput={(whoElse) => put({ whoElse })}
          />
        )}
        <Choice
          name="how"
          legend={t('helper.how')}
          several
          options={helpWays.options.map((value) => ({ value, label: t(wayKeys[value]) }))}
          chosen={form.how}
          onChange={(chosen) => put({ how: helpWays.options.filter((way) => chosen.includes(way)) })}
        />
        <Choice
          name="others"
          legend={t('room.title')}
          options={[
            { value: 'nobody', label: t('room.nobody') },
            { value: 'somebody', label: t('room.somebody') },
          ]}
          chosen={form.others ? [form.others] : []}
          onChange={([value]) => put({ others: value === 'nobody' ? 'nobody' : 'somebody' })}
        />
        {form.others === 'somebody' && (
          <WordsArea
            id="in-the-room"
            label={t('room.who')}
            rows={1}
            maxLength={200}
            text={form.inTheRoom}
            {...writtenIn(form.inTheRoom)}
            onInput={(inTheRoom) => put({ inTheRoom })}
          />
        )}
        {isFamily(form.who) && <OtherWay chosen={form.otherWay} onChange={(otherWay) => put({ otherWay })} />}
        <Button wide onward cannotYet={helper ? undefined : t('helper.finish')} onPress={() => void go()}>
          {t('helper.go')}
        </Button>
      </div>
    </Page>
  )
}

function OtherWay({
  chosen,
  onChange,
}: {
  chosen: Helper['otherWay']
  onChange: (otherWay: Helper['otherWay']) => void
}) {
  const t = useWords('with-help')
  return (
    <>
      <Banner title={t('other.title')} tone="warm">
        <p>{t('other.text')}</p>
        <p>
          <q>{t('other.say')}</q>
        </p>
      </Banner>
      <Choice
        name="other-way"
        legend={t('other.ask')}
        options={[
          { value: 'wants-it', label: t('other.wants-it') },
          { value: 'does-not', label: t('other.does-not') },
          { value: 'not-asked', label: t('other.not-asked') },
        ]}
        chosen={chosen ? [chosen] : []}
        onChange={([value]) =>
          onChange(value === 'wants-it' ? 'wants-it' : value === 'does-not' ? 'does-not' : 'not-asked')
        }
      />
      {chosen === 'wants-it' && (
        <Button kind="second" icon="person" to={toPage('ask-advocate')}>
          {t('other.go')}
        </Button>
      )}
    </>
  )
}

function helperFrom({ who, whoElse, how, others, inTheRoom, otherWay }: Form): Helper | undefined {
  if (!who || how.length === 0 || !others || (isFamily(who) && !otherWay)) return undefined
  const [other, there] = [whoElse.trim(), inTheRoom.trim()]
  return {
    who,
    ...(who === 'other' && other ? { whoElse: { text: other, ...writtenIn(other) } } : {}),
    how: [...how],
    inTheRoom: {
      others,
      ...(others === 'somebody' && there ? { who: { text: there, ...writtenIn(there) } } : {}),
    },
    ...(isFamily(who) && otherWay ? { otherWay } : {}),
  }
}
