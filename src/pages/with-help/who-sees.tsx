/** Y11: who may see this one thing, as the child says. Beforehand it stays where it is. */
import type { AdvocateOfMine } from '../../../contract/case-file.ts'
import type { ForWhom } from '../../case-file/wishes-draft.ts'
import { Choice } from '../../components/choice.tsx'
import { whomKeys } from '../../components/wish-keys.ts'
import { useWords } from '../../i18n/index.ts'

interface WhoSeesProps {
  chosen: ForWhom
  advocate: AdvocateOfMine | undefined
  /** The child's own part of a phone; otherwise the helper's, who can read what stays there. */
  isOwnPart: boolean
  onChange: (whom: ForWhom) => void
}

export function WhoSees({ chosen, advocate, isOwnPart, onChange }: WhoSeesProps) {
  const t = useWords('with-help')
  const young = useWords('share-wishes')
  const all: readonly ForWhom[] = ['me', 'advocate', 'chair-and-worker', 'everyone']
  const offered = all.filter((whom) => whom !== 'advocate' || advocate || chosen === 'advocate')
  const name = advocate?.name ?? young('who.myAdvocate')
  const own = { value: 'me', label: t('who.us'), hint: t('who.usHint') }
  return (
    <Choice
      name="who-sees"
      legend={young('who.title')}
      hint={t('who.askTheChild')}
      options={offered.map((value) =>
        value === 'me' && !isOwnPart
          ? own
          : {
              value,
              label: value === 'advocate' ? young('who.advocate', { name }) : young(whomKeys[value].name),
              hint: value === 'advocate' ? young('who.advocateHint', { name }) : young(whomKeys[value].hint),
            },
      )}
      chosen={[chosen]}
      onChange={([value]) => {
        const found = offered.find((one) => one === value)
        if (found) onChange(found)
      }}
    />
  )
}

/** Whom things are for, as a heading. */
export function useWhomWords(isOwnPart: boolean, name: string | undefined): (whom: ForWhom) => string {
  const t = useWords('with-help')
  const young = useWords('share-wishes')
  return (whom) => {
    if (whom === 'me' && !isOwnPart) return t('who.us')
    return whom === 'advocate'
      ? young('who.advocate', { name: name ?? young('who.myAdvocate') })
      : young(whomKeys[whom].name)
  }
}
