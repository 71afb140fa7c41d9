/** What `npm start` prints when everything runs: for a person first, then one line for a program. */
import { type Demo, hasGoneStale } from './demo.ts'

const roleInWords = {
  parent: 'parent',
  carer: 'carer',
  'young-person': 'young person',
  advocate: 'advocate',
  'trusted-adult': 'trusted adult',
} as const

export function printReady(url: string, demo: Demo): void {
  const deskUrl = `${url}/desk/`
  const invitations = demo.invitations.map(({ person, role, code, meetingPin, joinPath }) => ({
    person,
    role,
    code,
    meetingPin,
    joinUrl: url + joinPath,
  }))
  const lines = [
    '',
    'Heard is running.',
    `  for families   ${url}/`,
    `  for the desk   ${deskUrl}   key: ${demo.deskKey}`,
    ...(demo.complaintsKey ? [`  for complaints ${deskUrl}   key: ${demo.complaintsKey}`] : []),
    ...(demo.providerKey ? [`  for advocates  ${deskUrl}   key: ${demo.providerKey}`] : []),
    `  the API        ${url}/api/`,
    '',
    'Invented people you can be:',
    ...invitations.map(
      ({ person, role, code, meetingPin, joinUrl }) =>
        `  ${`${person} (${roleInWords[role]})`.padEnd(28)} ${joinUrl}   code ${code}   meeting PIN ${meetingPin}`,
    ),
    ...(hasGoneStale(demo)
      ? [
          '',
          `This demo was made on ${demo.madeAt.slice(0, 10)} and its dates are past. A new one: npm start -- --fresh`,
        ]
      : []),
    '',
    'Stop it with Ctrl-C.',
    '',
    `HEARD_READY ${JSON.stringify({ url, deskUrl, deskKey: demo.deskKey, providerKey: demo.providerKey, invitations })}`,
  ]
  console.log(lines.join('\n'))
}
