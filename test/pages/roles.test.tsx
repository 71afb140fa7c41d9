/** Who somebody is, in the reader's language wherever it has a word for it. */
import { screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { Decision } from '../../contract/case-file.ts'
import { caseFile } from '../../src/case-file/index.ts'
import pl from '../../src/locales/pl/common.json'
import { Plan } from '../../src/pages/plan/page.tsx'
import { update } from '../../src/store/index.ts'
import { joinedPhone } from '../sync/phone.ts'
import { conferenceId, maya, said } from './builders.ts'
import { show } from './show.tsx'

test('a role that everybody knows is said in the reader’s language, and any other as the council wrote it', async () => {
  const whoDisagreed = [
    { name: 'Daniel Cole', role: 'Teacher' },
    { name: 'Femi Oduya', role: 'school-nurse' },
    { name: 'Ann Hale', role: 'Class teacher' },
  ]
  const decision: Decision = {
    kind: 'decision',
    id: crypto.randomUUID(),
    conferenceId,
    child: maya,
    day: '2030-01-08',
    version: 1,
    outcome: 'no-plan',
    categories: [],
    reasons: [said('The flat is warm now')],
    whoDisagreed,
    decidedBy: { name: 'Margaret Ellis', role: 'Chair' },
    issuedOn: '2030-01-09',
  }
  await joinedPhone()
  await update(caseFile, (old) => ({ ...old, decisions: [decision] }))
  await show(Plan, 'pl')
  const by = await screen.findByText(/Margaret Ellis/)
  expect(by.textContent).toContain(pl['role.chair'])
  expect(by.textContent).not.toContain('Chair')
  for (const role of [pl['role.teacher'], pl['role.school-nurse'], 'Class teacher'])
    expect(screen.getByText(role)).toBeTruthy()
})
