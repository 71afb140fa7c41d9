/** A role's name as families read it, for whoever the council has named. */
import type { PersonCard } from '../../contract/case-file.ts'
import type { KeyOf } from '../i18n/index.ts'

const keys: Readonly<Record<PersonCard['role'], KeyOf<'common'>>> = {
  chair: 'role.chair',
  'social-worker': 'role.social-worker',
  'team-manager': 'role.team-manager',
  'health-visitor': 'role.health-visitor',
  'school-nurse': 'role.school-nurse',
  gp: 'role.gp',
  teacher: 'role.teacher',
  police: 'role.police',
  probation: 'role.probation',
  advocate: 'role.advocate',
  interpreter: 'role.interpreter',
  family: 'role.family',
  'minute-taker': 'role.minute-taker',
  other: 'role.other',
}

const isRole = (role: string): role is PersonCard['role'] => Object.hasOwn(keys, role)

/** A role that came as words stays as it came; one that came as the contract's own name is said in the reader's language. */
export function roleInWords(role: string, t: (key: KeyOf<'common'>) => string): string {
  return isRole(role) ? t(keys[role]) : role
}

export function roleKey(role: PersonCard['role']): KeyOf<'common'> {
  return keys[role]
}
