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

export function roleKey(role: PersonCard['role']): KeyOf<'common'> {
  return keys[role]
}
