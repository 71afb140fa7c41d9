/** What a family writes and chooses with. */
import { fireEvent, render, screen } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { expect, test } from 'vitest'
import { Choice } from '../../src/components/choice.tsx'
import { Scale } from '../../src/components/scale.tsx'
import { WordsArea } from '../../src/components/words-area.tsx'
import './in-english.ts'

test('the browser may not translate, spell-check or remember what a family writes', () => {
  render(
    <WordsArea id="p2" label="What is going well?" text="" lang="ar" dir="rtl" onInput={() => undefined} />,
  )
  const box = screen.getByLabelText('What is going well?')
  expect(box.getAttribute('translate')).toBe('no')
  expect(box.getAttribute('spellcheck')).toBe('false')
  expect(box.getAttribute('autocomplete')).toBe('off')
  expect([box.lang, box.dir]).toEqual(['ar', 'rtl'])
})

test('a mistake is read out with the box it belongs to', () => {
  render(
    <WordsArea
      id="p4"
      label="Worries"
      text=""
      lang="en"
      dir="ltr"
      error="Please add a few words."
      onInput={() => undefined}
    />,
  )
  const box = screen.getByLabelText('Worries')
  expect(box.getAttribute('aria-invalid')).toBe('true')
  expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
    'a few words',
  )
})

const answers = [
  { value: 'all', label: 'All of it' },
  { value: 'some', label: 'Some of it', hint: 'You say which' },
]

function Pick({ onKept }: { onKept: (chosen: readonly string[]) => void }) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const keep = (next: readonly string[]) => {
    onKept(next)
    setChosen(next)
  }
  return <Choice name="come" legend="Will you come?" options={answers} chosen={chosen} onChange={keep} />
}

test('one choice takes the place of another, and the whole box can be pressed', () => {
  const seen: string[][] = []
  render(<Pick onKept={(next) => seen.push([...next])} />)
  const all = screen.getByLabelText('All of it')
  fireEvent.click(all)
  fireEvent.click(screen.getByLabelText(/Some of it/))
  expect(seen).toEqual([['all'], ['some']])
  const box = all.closest('.opt')?.getBoundingClientRect()
  expect(box?.height).toBeGreaterThanOrEqual(48)
  expect(all.getBoundingClientRect().width).toBeCloseTo(box?.width ?? 0, 0)
})

test('several can be chosen and taken back', () => {
  const seen: string[][] = []
  const options = ['a', 'b'].map((value) => ({ value, label: value.toUpperCase() }))
  render(
    <Choice
      name="many"
      legend="Which?"
      several
      options={options}
      chosen={['a']}
      onChange={(next) => seen.push([...next])}
    />,
  )
  fireEvent.click(screen.getByLabelText('B'))
  fireEvent.click(screen.getByLabelText('A'))
  expect(seen).toEqual([['a', 'b'], []])
})

test('nothing on the scale is chosen beforehand, and every number can be pressed with a thumb', () => {
  const seen: number[] = []
  render(
    <Scale
      name="p8"
      legend="How are things?"
      low="Very hard"
      high="Going well"
      chosen={undefined}
      onChange={(n) => seen.push(n)}
    />,
  )
  const numbers = screen.getAllByRole('radio')
  expect(numbers).toHaveLength(11)
  expect(numbers.filter((one) => (one as HTMLInputElement).checked)).toEqual([])
  for (const one of numbers)
    expect(one.parentElement?.getBoundingClientRect().height).toBeGreaterThanOrEqual(48)
  fireEvent.click(screen.getByLabelText('0'))
  expect(seen).toEqual([0])
})
