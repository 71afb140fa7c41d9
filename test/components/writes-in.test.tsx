/** What somebody says they write in goes with their words, in every page that keeps words; nobody guesses it. */
import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import { chooseWritesIn, writesIn } from '../../src/case-file/writes-in.ts'
import { WritesIn } from '../../src/components/writes-in.tsx'
import { writtenIn } from '../../src/components/written-in.ts'
import type { Door } from '../../src/store/index.ts'
import { lock, unlock } from '../../src/store/index.ts'
import { show } from '../pages/show.tsx'
import { freshPhone, PIN } from '../store/fresh.ts'

let door: Door

beforeEach(async () => {
  door = await freshPhone()
})

const choose = async (tag: string) => {
  fireEvent.change(await screen.findByLabelText('Which language are you writing in?'), {
    target: { value: tag },
  })
  await waitFor(() => expect(writesIn()).toBe(tag || undefined))
}

test('Polish that is written on the English page goes as Polish, once its writer says so', async () => {
  await show(WritesIn, 'en')
  expect(writtenIn('Maja śpi lepiej.')).toEqual({ lang: 'en', dir: 'ltr' })
  await choose('pl')
  expect(writtenIn('Maja śpi lepiej.')).toEqual({ lang: 'pl', dir: 'ltr' })
  expect(await screen.findAllByText('polski')).not.toHaveLength(0)
  await choose('')
  expect(writtenIn('Maja śpi lepiej.')).toEqual({ lang: 'en', dir: 'ltr' })
})

test('letters that cannot be of that language are not said to be', async () => {
  await chooseWritesIn('ur')
  await waitFor(() => expect(writesIn()).toBe('ur'))
  expect(writtenIn('بچہ خوش ہے')).toEqual({ lang: 'ur', dir: 'rtl' })
  expect(writtenIn('She is well')).toEqual({ lang: 'und', dir: 'ltr' })
  expect(writtenIn('')).toEqual({ lang: 'ur', dir: 'rtl' })
})

test('it is behind the door: nobody else on this phone is taken to write in it', async () => {
  await chooseWritesIn('so')
  await waitFor(() => expect(writesIn()).toBe('so'))
  lock()
  await waitFor(() => expect(writesIn()).toBeUndefined())
  await unlock(door, PIN)
  await waitFor(() => expect(writesIn()).toBe('so'))
})
