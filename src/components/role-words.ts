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

/**
 * A role that comes as words is said in the reader's language when it is one that the contract knows, however it is
 * written: `social-worker`, "Social worker". Every other role stays as it came.
 */
export function roleInWords(role: string, t: (key: KeyOf<'common'>) => string): string {
  const name = role.trim().toLowerCase().replace(/\s+/g, '-')
  return isRole(name) ? t(keys[name]) : role
}

export function roleKey(role: PersonCard['role']): KeyOf<'common'> {
  return keys[role]
}
