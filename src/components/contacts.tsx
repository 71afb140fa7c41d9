/** Whom to ring, as an area's pack has it: number, what for, and when somebody answers. */
import type { Contact } from '../../contract/area.ts'
import { type KeyOf, useWords } from '../i18n/index.ts'
import { hoursInWords } from './hours.ts'
import type { IconName } from './icon.tsx'
import { Numbers } from './numbers.tsx'

const whatFor: Partial<Record<Contact['kind'], KeyOf<'common'>>> = {
  'child-helpline': 'call.child',
  'domestic-abuse': 'call.abuse',
  'worried-about-a-child': 'call.worried',
  'family-rights': 'call.rights',
  'council-day': 'call.day',
  'council-out-of-hours': 'call.night',
  'child-advocate': 'call.advocate',
  complaints: 'call.complaints',
}

const icons: Partial<Record<Contact['kind'], IconName>> = { 'council-out-of-hours': 'clock' }

export function Contacts({ of }: { of: readonly Contact[] }) {
  const t = useWords('common')
  const numbers = of.flatMap(({ kind, name, phone, hours, free }) => {
    if (!phone) return []
    const key = whatFor[kind]
    const notes = [...(key ? [t(key)] : []), hoursInWords(t, hours), ...(free ? [t('call.free')] : [])]
    return [{ name, nameLang: 'en', number: phone, notes, icon: icons[kind] ?? ('call' as const) }]
  })
  return <Numbers numbers={numbers} />
}
