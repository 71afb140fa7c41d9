/** Who sees this one thing. Beforehand it is the advocate alone when there is one, else just me; never more. */
import type { AdvocateOfMine } from '../../contract/case-file.ts'
import { type ForWhom, forWhom, type Thing } from '../case-file/wishes-draft.ts'
import { useWords } from '../i18n/index.ts'
import { Choice } from './choice.tsx'
import { whomKeys } from './wish-keys.ts'

export const beforehand = (advocate: AdvocateOfMine | undefined): ForWhom => (advocate ? 'advocate' : 'me')

/** Whom a thing is for, in words. */
export function useForWhomWords(name: string | undefined): (thing: Thing) => string {
  const t = useWords('share-wishes')
  return (thing) => {
    const whom = forWhom(thing)
    return whom === 'advocate'
      ? t('who.advocate', { name: name ?? t('who.myAdvocate') })
      : t(whomKeys[whom].name)
  }
}

interface WhoSeesProps {
  chosen: ForWhom
  advocate: AdvocateOfMine | undefined
  neverForEveryone: boolean
  onChange: (whom: ForWhom) => void
}

export function WhoSees({ chosen, advocate, neverForEveryone, onChange }: WhoSeesProps) {
  const t = useWords('share-wishes')
  const all: readonly ForWhom[] = ['me', 'advocate', 'chair-and-worker', 'everyone']
  const offered = all.filter(
    (whom) =>
      (whom !== 'advocate' || advocate || chosen === 'advocate') &&
      (whom !== 'everyone' || !neverForEveryone),
  )
  const name = advocate?.name ?? t('who.myAdvocate')
  return (
    <Choice
      name="who-sees"
      legend={t('who.title')}
      hint={t('who.later')}
      options={offered.map((value) => ({
        value,
        label: value === 'advocate' ? t('who.advocate', { name }) : t(whomKeys[value].name),
        hint: value === 'advocate' ? t('who.advocateHint', { name }) : t(whomKeys[value].hint),
      }))}
      chosen={[chosen]}
      onChange={([value]) => {
        const found = offered.find((one) => one === value)
        if (found) onChange(found)
      }}
    />
  )
}
