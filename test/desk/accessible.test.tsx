import { cleanup, screen } from '@testing-library/preact'
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { type Answers, ids } from './a-council.ts'
import { aCard, aConference, aLetter, children, listed } from './a-family.ts'
import { openDesk } from './open-desk.tsx'

const invitation = {
  id: ids.invitation,
  personId: ids.leila,
  issuedAt: '2099-11-20T09:00:00.000Z',
  expiresAt: '2099-12-11T09:00:00.000Z',
  state: 'joined',
  joinedDevices: [{ id: ids.device, joinedAt: '2099-11-21T09:00:00.000Z', stopped: false }],
}
const cards = [
  aCard({ late: true }),
  aCard({ envelopeId: ids.private, operation: 'tell-chair', state: 'quarantined' }),
  aCard({ envelopeId: ids.device, operation: 'disagree', goesTo: 'chair', reference: 'NM-9' }),
]
const answers: Answers = {
  'list-conferences': () => ({ output: { conferences: [{ ...listed, children: [...children] }] } }),
  'read-conference': () => ({ output: { conference: aConference(), invitations: [invitation] } }),
  'list-inbox': () => ({ output: { submissions: cards } }),
  'open-submission': ({ envelopeId }) => ({
    output:
      envelopeId === ids.device
        ? {
            ...aLetter(cards[2]),
            input: {
              topic: 'decision',
              words: { text: 'No.', lang: 'en', dir: 'ltr' },
              contact: { how: 'phone', number: '01632 960 200' },
            },
          }
        : aLetter(),
  }),
  'read-plan': () => ({ output: { plans: [] } }),
  'read-issued': () => ({
    output: {
      decisions: [],
      dates: [
        {
          kind: 'appointment',
          id: ids.later,
          what: 'visit',
          children: [...children],
          day: '2099-12-10',
          status: 'planned',
          version: 1,
        },
      ],
      documents: [{ kind: 'document', id: ids.strange, children: [], what: 'notes', state: 'arrived' }],
      complaints: [],
    },
  }),
  'read-complaint': () => ({
    output: { complaint: { kind: 'complaint', id: ids.device, state: 'received', steps: [] } },
  }),
  'list-slots': () => ({ output: { sets: [times] } }),
  'list-booking-requests': () => ({ output: { requests: [request] } }),
  'open-booking-request': () => ({
    output: {
      card: request,
      input: { safeWhen: { text: 'بعد المدرسة', lang: 'ar', dir: 'rtl' } },
      child: { id: ids.maya, name: 'Maya', ageBand: '10-15' },
      lang: 'ar',
      dir: 'rtl',
    },
  }),
  'issue-invitation': () => ({
    output: {
      id: ids.invitation,
      code: '7K3M-Q9XA-2FHT',
      meetingPin: '482913',
      expiresAt: '2099-12-12T10:00:00.000Z',
      joinPath: '/en/join/#code=7K3MQ9XA2FHT',
    },
  }),
}

const times = {
  id: ids.invitation,
  slotKind: 'meet-the-chair' as const,
  conferenceId: ids.conference,
  whose: 'Margaret Ellis',
  version: 1,
  slots: [
    { id: ids.later, day: '2099-12-01', time: '09:00', minutesLong: 30, takenBy: null },
    { id: ids.device, day: '2099-12-01', time: '09:30', takenBy: ids.views },
  ],
  personIds: [ids.leila, ids.marek],
}
const request = {
  id: ids.views,
  bookingKind: 'meet-the-chair' as const,
  person: { id: ids.leila, name: 'Leila Haddad', role: 'parent' as const },
  conferenceId: ids.conference,
  askedAt: '2099-01-01T09:00:00.000Z',
  status: 'asked' as const,
  wishes: [ids.device, ids.later],
  anyOfThese: true,
  slotId: null,
  version: 1,
  booking: null,
}

const press = (name: string | RegExp) => async () => (await screen.findByRole('button', { name })).click()

/** Each screen, and what to do until it shows all it has. */
const screens: readonly (readonly [string, string, string | RegExp, () => Promise<unknown>])[] = [
  ['conferences', '#/', 'Your conferences', async () => {}],
  ['one conference', `#/conference/${ids.conference}`, 'The family', async () => {}],
  [
    'a form with everything missing',
    `#/new-conference/${ids.later}`,
    /Please check/,
    press('Save the conference'),
  ],
  ['a form that is full', `#/conference/${ids.conference}/change`, 'Who comes', async () => {}],
  [
    'a letter',
    `#/conference/${ids.conference}/invite/${ids.leila}`,
    'Your code for Heard',
    press('Make a letter'),
  ],
  ['the inbox', '#/inbox', /Leila Haddad/, async () => {}],
  ['an open submission', `#/submission/${ids.views}`, 'In their own words', press('Open')],
  ['something set aside', `#/submission/${ids.private}`, 'Something set aside', async () => {}],
  ['a plan', `#/conference/${ids.conference}/plan/${ids.idris}`, 'Goals', async () => {}],
  ['a decision', `#/conference/${ids.conference}/decision/${ids.idris}`, 'Why', async () => {}],
  ['dates', `#/conference/${ids.conference}/dates`, /Visit, /, async () => {}],
  ['papers', `#/conference/${ids.conference}/papers`, 'The notes of the meeting', async () => {}],
  [
    'a plan in and out',
    `#/conference/${ids.conference}/exchange/${ids.idris}`,
    'Bring one in',
    async () => {},
  ],
  ['a complaint', `#/submission/${ids.device}`, 'Tell the next step', press('Open')],
  ['bookings', '#/bookings', 'Answer', press(/Open what/)],
  ['times', '#/times', /To meet the chair first/, async () => {}],
  ['times that change', `#/times/${ids.invitation}`, 'Add several times', async () => {}],
  [
    'new times with everything missing',
    `#/new-times/${ids.later}`,
    /Please check/,
    press('Give them these times'),
  ],
  ['an address that is nowhere', '#/nowhere', 'Not here', async () => {}],
]

async function violations(): Promise<readonly string[]> {
  // The frame that tests run in has no title of its own to check, and is not the desk's page.
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  })
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}

for (const theme of ['light', 'dark']) {
  for (const width of [1280, 390]) {
    test(`every screen can be read and used by everybody, ${theme}, ${width} wide`, async () => {
      document.documentElement.dataset.theme = theme
      await page.viewport(width, 900)
      for (const [name, hash, heading, until] of screens) {
        await openDesk(answers, hash)
        await until()
        await screen.findByRole('heading', { name: heading })
        expect(await violations(), name).toEqual([])
        expect(
          document.documentElement.scrollWidth,
          `${name} is no wider than the window`,
        ).toBeLessThanOrEqual(width)
        cleanup()
      }
    })
  }
}

for (const [width, text] of [
  [320, 'normal'],
  [640, 'largest'],
  [390, 'largest'],
] as const) {
  test(`nothing is cut off at ${width} wide with ${text} text`, async () => {
    await page.viewport(width, 700)
    document.documentElement.dataset.text = text
    for (const [name, hash, heading, until] of screens) {
      await openDesk(answers, hash)
      await until()
      await screen.findByRole('heading', { name: heading })
      const wide = [...document.querySelectorAll('body *')]
        .filter((one) => one.getBoundingClientRect().right > width + 1 && !one.closest('.vh, thead, svg'))
        .map((one) => one.outerHTML.slice(0, 90))
      expect(wide, name).toEqual([])
      cleanup()
    }
    delete document.documentElement.dataset.text
  })
}

test('every button and field is large enough to press', async () => {
  await page.viewport(390, 900)
  for (const [name, hash, heading, until] of screens) {
    await openDesk(answers, hash)
    await until()
    await screen.findByRole('heading', { name: heading })
    const small = [
      ...document.querySelectorAll<HTMLElement>(
        'button, .btn, input:not([type=checkbox]), select, textarea, .tick',
      ),
    ]
      .filter((one) => one.getBoundingClientRect().height < 47.5)
      .map((one) => one.outerHTML.slice(0, 100))
    expect(small, name).toEqual([])
    cleanup()
  }
})
