/** The invented workers of the invented council of Northmoor. No number rings: all are Ofcom's numbers for drama. */
import { randomUUID } from 'node:crypto'
import type { PersonCard } from '../../contract/case-file.ts'
import { said } from './said.ts'

export interface Workers {
  readonly chair: PersonCard
  readonly socialWorker: PersonCard
  readonly healthVisitor: PersonCard
  readonly teacher: PersonCard
  readonly schoolNurse: PersonCard
}

export function workers(): Workers {
  return {
    chair: {
      id: randomUUID(),
      name: 'Margaret Ellis',
      role: 'chair',
      organisation: 'Northmoor Council',
      phone: '01632 960 140',
      why: said('Runs the meeting and makes sure that everyone is heard. She is not in charge of your case.'),
      youMayNotHaveMet: true,
      attending: 'yes',
    },
    socialWorker: {
      id: randomUUID(),
      name: 'Jo Bennett',
      role: 'social-worker',
      organisation: 'Northmoor Council',
      phone: '01632 960 142',
      why: said('Has been visiting you, and tells the meeting what she has seen and what you have said.'),
      attending: 'yes',
    },
    healthVisitor: {
      id: randomUUID(),
      name: 'Priya Nair',
      role: 'health-visitor',
      organisation: 'Northmoor Community Health',
      phone: '01632 960 151',
      why: said('Knows about Idris’s health and his talking.'),
      attending: 'yes',
    },
    teacher: {
      id: randomUUID(),
      name: 'Daniel Cole',
      role: 'teacher',
      organisation: 'Rowan Lane School',
      phone: '01632 960 163',
      why: said('Sees the children at school and can say how they are getting on.'),
      attending: 'report-only',
    },
    schoolNurse: {
      id: randomUUID(),
      name: 'Femi Oduya',
      role: 'school-nurse',
      organisation: 'Northmoor Community Health',
      phone: '01632 960 155',
      why: said('Helps with sleep, food and worries about health.'),
      attending: 'yes',
    },
  }
}
