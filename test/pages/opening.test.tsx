/** The way in: twelve pictures that tell nothing, one answer for everything wrong, and a code that leaves no trace. */
import { fireEvent, screen } from '@testing-library/preact'
import { beforeEach, expect, test, vi } from 'vitest'
import { asSecret, isFourWords, isTriedFirst } from '../../src/components/secret.ts'
import { Home } from '../../src/pages/home/page.tsx'
import { asCode, inGroups, isWhole, takeCodeFromAddress } from '../../src/pages/join/code.ts'
import { Join } from '../../src/pages/join/page.tsx'
import { Locked } from '../../src/pages/locked/page.tsx'
import { doors, forgetEverything, isOpen, lock, openDoor } from '../../src/store/index.ts'
import { freshPhone, PIN } from '../store/fresh.ts'
import { show, type } from './show.tsx'

beforeEach(async () => {
  await forgetEverything()
})

const pictureNames = () => screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)

test('the lock shows the same twelve pictures before and after somebody has a door', async () => {
  await show(Locked)
  const before = document.querySelector('.doors')?.innerHTML
  expect(pictureNames()).toHaveLength(12)
  expect(new Set(pictureNames()).size).toBe(12)
  document.body.replaceChildren()
  await freshPhone()
  lock()
  await show(Locked)
  expect(document.querySelector('.doors')?.innerHTML).toBe(before)
})

async function tryWith(picture: number, pin: string) {
  fireEvent.click(screen.getAllByRole('radio')[picture]!)
  type(screen.getByLabelText('Your PIN', { selector: 'input' }), pin)
  fireEvent.click(screen.getByRole('button', { name: 'Open' }))
  return (await screen.findByText('That did not open', {}, { timeout: 5_000 })).parentElement?.textContent
}

test('a wrong picture and a wrong PIN get the same words', async () => {
  const mine = await freshPhone()
  lock()
  await show(Locked)
  const wrongPin = await tryWith(mine, '777123')
  const wrongPicture = await tryWith((mine + 5) % doors.length, PIN)
  expect(wrongPicture).toBe(wrongPin)
  expect(isOpen()).toBe(false)
})

test('the keypad and any keyboard’s digits open the same door', async () => {
  expect(asSecret('٤٨٢٩١٥')).toBe('482915')
  expect(asSecret(' ۴۸۲۹۱۵ ')).toBe('482915')
  expect(asSecret('Red  kite Two boats')).toBe('red kite two boats')
  const mine = await freshPhone()
  lock()
  await show(Locked)
  fireEvent.click(screen.getAllByRole('radio')[mine]!)
  for (const digit of PIN) fireEvent.click(screen.getByRole('button', { name: digit }))
  fireEvent.click(screen.getByRole('button', { name: 'Open' }))
  await expect.poll(() => openDoor(), { timeout: 5_000 }).toBe(mine)
})

test('a PIN that anybody would try first is turned down kindly, and four words are enough', () => {
  for (const pin of ['111111', '123456', '987654', '121212', '123123']) expect(isTriedFirst(pin)).toBe(true)
  for (const pin of ['482915', '135790', '200514']) expect(isTriedFirst(pin)).toBe(false)
  expect(isFourWords('red kite two boats')).toBe(true)
  expect(isFourWords('red kite')).toBe(false)
})

test('somebody new is given a picture, chooses a PIN twice, and is told the honest limits', async () => {
  await show(Locked)
  fireEvent.click(screen.getByRole('button', { name: 'I am new on this phone' }))
  await screen.findByText('This is your picture')
  await screen.findByText(/A skilled person with this phone/)
  type(screen.getByLabelText('Choose a PIN of 6 numbers'), '482915')
  type(screen.getByLabelText('Type it again'), '482916')
  fireEvent.click(screen.getByRole('button', { name: 'Make my part' }))
  await screen.findByText('The two are not the same. Type them again.')
  expect(isOpen()).toBe(false)
  type(screen.getByLabelText('Type it again'), '482915')
  fireEvent.click(screen.getByRole('button', { name: 'Make my part' }))
  await expect.poll(() => isOpen(), { timeout: 5_000 }).toBe(true)
})

test('home says nothing about anybody while no door is open', async () => {
  await show(Home)
  const nobodyYet = document.querySelector('main')?.innerHTML
  document.body.replaceChildren()
  await freshPhone()
  lock()
  await show(Home)
  expect(document.querySelector('main')?.innerHTML).toBe(nobodyYet)
})

test('a code is understood however it is typed', () => {
  for (const typed of ['7kmq-4xp2-9trb', ' 7KMQ 4XP2 9TRB', '7KMQ4XP29TRB'])
    expect(asCode(typed)).toBe('7KMQ4XP29TRB')
  expect(asCode('O0-IL1')).toBe('00111')
  expect(inGroups('7KMQ4XP29TRB')).toBe('7KMQ-4XP2-9TRB')
  expect([isWhole('7KMQ4XP29TRB'), isWhole('7KMQ')]).toEqual([true, false])
})

test('the code leaves the address at once', () => {
  history.replaceState(null, '', `${location.pathname}#code=7KMQ4XP29TRB`)
  expect(takeCodeFromAddress()).toBe('7KMQ4XP29TRB')
  expect(location.hash).toBe('')
})

test('a letter’s link that is opened while the page is on the screen is taken, and leaves no trace either', async () => {
  await freshPhone()
  await show(Join)
  await screen.findByLabelText('What is the code on your letter?')
  location.hash = 'code=7KMQ4XP29TRB'
  await screen.findByText('7KMQ-4XP2-9TRB')
  expect(location.hash).toBe('')
})

test('a link that lost half of its code shows what is left of it, to be put right', async () => {
  history.replaceState(null, '', `${location.pathname}#code=7KMQ4XP`)
  await freshPhone()
  await show(Join)
  const field = await screen.findByLabelText<HTMLInputElement>('What is the code on your letter?')
  expect(field.value).toBe('7KMQ4XP')
})

test('with no signal the code stays on the page and nothing is used up', async () => {
  await freshPhone()
  await show(Join)
  type(await screen.findByLabelText('What is the code on your letter?'), '7kmq 4xp2 9trb')
  type(screen.getByLabelText('What is the meeting PIN?'), '281206')
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no signal')))
  fireEvent.click(screen.getByRole('button', { name: 'Link this phone' }))
  await screen.findByText('No internet right now')
  vi.unstubAllGlobals()
  expect(screen.getByLabelText<HTMLInputElement>('What is the code on your letter?').value).toBe(
    '7KMQ-4XP2-9TRB',
  )
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy()
})

test('what is missing is asked for, and nothing is lost', async () => {
  await freshPhone()
  await show(Join)
  type(await screen.findByLabelText('What is the code on your letter?'), '7kmq')
  fireEvent.click(screen.getByRole('button', { name: 'Link this phone' }))
  await screen.findByText('Please check 2 things. Nothing is lost.')
  expect(screen.getByLabelText<HTMLInputElement>('What is the code on your letter?').value).toBe('7kmq')
})
