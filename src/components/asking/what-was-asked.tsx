/** What somebody asked for, in one line under its name: whom, which language, which times. Their own words stay theirs. */
import type { Asked } from '../../case-file/asked-for.ts'
import type { CaseFile } from '../../case-file/index.ts'
import { dayInWords, listInWords, timeInWords, useWords } from '../../i18n/index.ts'
import { writtenIn } from '../written-in.ts'
import type { AskKey } from './asking.ts'

const ways: Readonly<Record<string, AskKey>> = {
  all: 'coming.all',
  part: 'coming.part',
  separate: 'coming.separate',
  video: 'coming.video',
  phone: 'coming.phone',
  'only-the-end': 'coming.end',
  'not-this-time': 'coming.not',
}

const named = ['name', 'firm', 'language', 'provider'] as const

export function WhatWasAsked({ asked: { input, booking }, file }: { asked: Asked; file: CaseFile }) {
  const t = useWords('people-beside-me')
  if (!input) return null
  const way = typeof input.coming === 'string' ? ways[input.coming] : undefined
  if (way) return <p>{t(way)}</p>
  const name = named.map((field) => input[field]).find((value) => typeof value === 'string')
  if (typeof name === 'string') {
    return (
      <p class="own" translate={false} {...writtenIn(name)}>
        {name}
      </p>
    )
  }
  // With a time of the council's own, the wishes before it only confuse.
  if (booking?.when) return null
  const times = timesIn(input, file).map(({ day, time }) =>
    t('slots.when', { day: dayInWords(day), time: timeInWords(time) }),
  )
  return times.length > 0 ? <p>{t('asked.times', { times: listInWords(times) })}</p> : null
}

/** The times that were wanted, in that order, as far as this phone still knows them. */
export function timesIn(input: Readonly<Record<string, unknown>>, { slots = [] }: CaseFile) {
  const known = slots.flatMap((set) => set.slots)
  const ids = Array.isArray(input.slots) ? input.slots : []
  return ids.flatMap((id) => known.find((slot) => slot.id === id) ?? [])
}
