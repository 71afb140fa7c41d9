/** The workers the council has named for the meeting, with why they come when it has said so. */
import type { PersonCard } from '../../../contract/case-file.ts'
import { CouncilWords } from '../../components/council-words.tsx'
import { PersonRow } from '../../components/person-row.tsx'
import { roleKey } from '../../components/role-words.ts'
import { useWords } from '../../i18n/index.ts'

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 2)

export function People({ people }: { people: readonly PersonCard[] }) {
  const t = useWords('home')
  const common = useWords('common')
  if (people.length === 0) return null
  return (
    <section class="sec" aria-labelledby="people">
      <h2 id="people">{t('people.title')}</h2>
      <ul class="seatlist">
        {people.map(({ id, name, role, organisation, why, attending }) => (
          <li key={id} class="panel flat">
            <PersonRow mark={initials(name)} name={name} kind={role === 'family' ? 'child' : 'worker'}>
              <p class="muted">
                {common(roleKey(role))}
                {organisation && (
                  <>
                    {' · '}
                    <bdi>{organisation}</bdi>
                  </>
                )}
              </p>
            </PersonRow>
            {why && <CouncilWords text={why} />}
            {attending === 'no' && <p class="small">{t('people.no')}</p>}
            {attending === 'report-only' && <p class="small">{t('people.reportOnly')}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
