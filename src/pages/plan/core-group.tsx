/** The people who meet about the plan, and whom to ring with a question. */
import type { PersonCard } from '../../../contract/case-file.ts'
import { Numbers } from '../../components/numbers.tsx'
import { PersonRow } from '../../components/person-row.tsx'
import { roleKey } from '../../components/role-words.ts'
import { useWords } from '../../i18n/index.ts'

export function CoreGroup({ people }: { people: readonly PersonCard[] }) {
  const t = useWords('plan')
  const common = useWords('common')
  const canRing = people.flatMap(({ name, phone, role }) => (phone ? [{ name, phone, role }] : []))
  return (
    <section class="sec" aria-labelledby="core-group">
      <h2 id="core-group">{t('people.title')}</h2>
      {people.length === 0 && <p class="muted">{t('people.none')}</p>}
      <ul class="seatlist">
        {people.map(({ id, name, role }) => (
          <li key={id} class="panel flat">
            <PersonRow mark={[...name][0] ?? ''} name={name} kind="worker">
              <p class="muted">{common(roleKey(role))}</p>
            </PersonRow>
          </li>
        ))}
      </ul>
      {canRing[0] && (
        <Numbers
          numbers={[
            {
              name: t('action.askHow', { name: canRing[0].name }),
              number: canRing[0].phone,
              notes: [common(roleKey(canRing[0].role))],
            },
          ]}
        />
      )}
    </section>
  )
}
