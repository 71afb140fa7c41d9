/** Whom of a family anything of the case can be told. A trusted adult helps a child to say something, and is told nothing. */
import type { CouncilConference, FamilyPerson } from '../../contract/operations/save-conference.ts'

export const toldIn = ({ family }: Pick<CouncilConference, 'family'>): readonly FamilyPerson[] =>
  family.filter(({ role }) => role !== 'trusted-adult')
