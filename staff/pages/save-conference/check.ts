/** What a conference still needs before it can be saved, as a kind sentence for each field. */

import { type CouncilConference, councilConference } from '../../../contract/operations/save-conference.ts'
import { checkedBy, type Errors, hasErrors, noting } from '../../parts/errors.ts'
import { type ConferenceForm, conferenceOf } from './form.ts'

const PHONE = /^\+?[0-9 ]{3,20}$/

export function checkConference(
  form: ConferenceForm,
  before?: CouncilConference,
): { readonly conference: CouncilConference } | { readonly errors: Errors } {
  const { errors, expect } = noting()
  expect(form.day, 'day', 'Choose the day of the meeting.')
  expect(form.time, 'time', 'Give the time it starts, like 10:00.')
  const minutes = form.minutesLong.trim()
  expect(
    !minutes || /^[1-9]\d{0,3}$/.test(minutes),
    'minutesLong',
    'Give the length in minutes, like 90, or leave it empty.',
  )
  expect(
    !form.viewsWantedBy || !form.day || form.viewsWantedBy <= form.day,
    'viewsWantedBy',
    'Choose a day on or before the meeting.',
  )
  form.children.forEach((child, at) => {
    expect(child.name.trim(), `children.${at}.name`, 'Give the name the family uses, or take this child out.')
  })
  form.family.forEach((person, at) => {
    expect(person.name.trim(), `family.${at}.name`, 'Give this person’s name, or take them out.')
    expect(
      person.children.length > 0 || form.children.length === 0,
      `family.${at}.children`,
      'Tick at least one child this person’s things may be about.',
    )
    expect(
      person.myAttendance !== 'separate-session' || person.ownTime,
      `family.${at}.ownTime`,
      'Give the time this person comes. Only they will see it.',
    )
  })
  form.workers.forEach((worker, at) => {
    expect(worker.name.trim(), `workers.${at}.name`, 'Give this person’s name, or take them out.')
    expect(
      !worker.phone.trim() || PHONE.test(worker.phone.trim()),
      `workers.${at}.phone`,
      'Give a phone number in numbers and spaces, like 020 7946 0000, or leave it empty.',
    )
  })
  form.readers.forEach((reader, at) => {
    expect(reader.name.trim(), `readers.${at}.name`, 'Give this reader’s name, or take them out.')
    expect(reader.role.trim(), `readers.${at}.role`, 'Say what this reader does, like “Chair”.')
  })
  if (hasErrors(errors)) return { errors }

  const checked = checkedBy(councilConference, conferenceOf(form, before))
  return 'errors' in checked ? checked : { conference: checked.output }
}
