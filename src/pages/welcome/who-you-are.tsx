/** Three people who may be holding the phone, and what is here for each. It asks nothing and keeps nothing. */
import type { ComponentChildren } from 'preact'
import { contactOf, nation } from '../../area/index.ts'
import { TextButton } from '../../components/button.tsx'
import { Contacts } from '../../components/contacts.tsx'
import { type KeyOf, to, useWords } from '../../i18n/index.ts'
import { Chair } from './chairs.tsx'

export function WhoYouAre() {
  const t = useWords('welcome')
  const childLine = contactOf(nation, 'child-helpline')
  return (
    <div class="picks">
      <Person who={t('who.parent')} hint={t('who.parentHint')} seat="var(--apricot)">
        <p>{t('who.parentText')}</p>
        <Ways />
      </Person>
      <Person who={t('who.young')} hint={t('who.youngHint')} seat="#5FA6C4">
        <p>{t('who.youngText')}</p>
        <p>{t('who.youngCall')}</p>
        {childLine && <Contacts of={[childLine]} />}
        <Ways page="guide/young" read="readYoung" />
      </Person>
      <Person who={t('who.helper')} hint={t('who.helperHint')} seat="var(--seat-2)">
        <p>{t('who.helperText')}</p>
        <Ways page="guide/for-supporters" read="readHelper" />
      </Person>
    </div>
  )
}

function Person({
  who,
  hint,
  seat,
  children,
}: {
  who: string
  hint: string
  seat: string
  children: ComponentChildren
}) {
  return (
    <details class="pick-one">
      <summary class="pick">
        <span class="pic">
          <Chair seat={seat} />
        </span>
        <span>
          <b>{who}</b>
          <small>{hint}</small>
        </span>
      </summary>
      <div class="stack body">{children}</div>
    </details>
  )
}

interface WaysProps {
  page?: string
  read?: KeyOf<'welcome'>
}

function Ways({ page = 'guide', read = 'readGuide' }: WaysProps) {
  const t = useWords('welcome')
  return (
    <p>
      <TextButton to={to(page)} icon="guide">
        {t(read)}
      </TextButton>
      <TextButton to={to('join')} icon="letter">
        {t('haveCode')}
      </TextButton>
    </p>
  )
}
