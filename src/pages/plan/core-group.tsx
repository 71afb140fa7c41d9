/** The people who meet about the plan, what this person wants them to know, and whom to ring with a question. */
import type { Plan } from '../../../contract/case-file.ts'
import { AskIt } from '../../components/ask-it.tsx'
import { Numbers } from '../../components/numbers.tsx'
import { PersonRow } from '../../components/person-row.tsx'
import { roleKey } from '../../components/role-words.ts'
import type { Mine } from '../../components/use-mine.ts'
import { useWords } from '../../i18n/index.ts'
import { leaderOf } from './leader.ts'
import { TellCoreGroup } from './tell-core-group.tsx'

export function CoreGroup({ plan, mine }: { plan: Plan; mine: Mine }) {
  const t = useWords('plan')
  const common = useWords('common')
  const people = plan.coreGroup ?? []
  const canRing = people.flatMap(({ name, phone, role }) => (phone ? [{ name, phone, role }] : []))
  const leader = leaderOf(plan)
  return (
    <section class="sec stack" aria-labelledby="core-group">
      <h2 id="core-group">{t('people.title')}</h2>
      {people.length === 0 && (
        <>
          <p class="muted">{t('people.none')}</p>
          <AskIt
            ask={{ about: 'missing-part', planId: plan.id, version: plan.version, childId: plan.child.id }}
            slot={`missing/${plan.id}/people`}
            question={t('ask.people')}
            leader={leader?.name}
            mine={mine}
          />
        </>
      )}
      <ul class="seatlist">
        {people.map(({ id, name, role, organisation }) => (
          <li key={id} class="panel flat">
            <PersonRow mark={[...name][0] ?? ''} name={name} kind="worker">
              <p class="muted">
                {common(roleKey(role))}
                {organisation && (
                  <>
                    {' · '}
                    <bdi>{organisation}</bdi>
                  </>
                )}
              </p>
              {leader?.id === id && <p class="small">{t('people.leads')}</p>}
            </PersonRow>
          </li>
        ))}
      </ul>
      {canRing.length > 0 && (
        <Numbers
          numbers={canRing.map(({ name, phone, role }, index) => ({
            name: index === 0 ? t('action.askHow', { name }) : name,
            number: phone,
            notes: [common(roleKey(role))],
          }))}
        />
      )}
      {plan.status !== 'ended' && <TellCoreGroup plan={plan} mine={mine} />}
    </section>
  )
}
