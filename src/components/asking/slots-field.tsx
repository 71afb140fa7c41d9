/** Times to choose from, in the order they are pressed: the first is the one wanted most. They say how old they are. */
import type { Slot } from '../../../contract/booking.ts'
import { dayInWords, momentInWords, timeInWords, today, useWords } from '../../i18n/index.ts'
import { Choice } from '../choice.tsx'
import type { About, Field } from './asking.ts'
import { many } from './asking.ts'
import type { FieldProps } from './field-of.tsx'

export function slotsFor({ file }: Pick<About, 'file'>, slotKind: 'meet-the-chair' | 'advocate') {
  const sets = (file.slots ?? []).filter((set) => set.slotKind === slotKind)
  const ahead = sets.flatMap(({ slots }) => slots).filter(({ day }) => day >= today())
  const asOf = sets
    .map((set) => set.asOf)
    .sort()
    .at(0)
  return { ahead: ahead.sort((a, b) => at(a).localeCompare(at(b))), asOf }
}

const at = ({ day, time }: Slot) => `${day}T${time}`

export function SlotsField({
  field,
  answers,
  about,
  onChange,
}: FieldProps<Extract<Field, { kind: 'slots' }>>) {
  const t = useWords('people-beside-me')
  const { ahead, asOf } = slotsFor(about, field.of)
  const chosen = many(answers, 'slots').filter((id) => ahead.some((slot) => slot.id === id))
  const inWords = ({ day, time }: Slot) => t('slots.when', { day: dayInWords(day), time: timeInWords(time) })
  if (ahead.length === 0) return <p class="banner">{t('slots.none')}</p>
  return (
    <div class="stack">
      <Choice
        name="ask-slots"
        legend={t(field.label)}
        hint={t('slots.hint')}
        several
        options={ahead.map((slot) => {
          const place = chosen.indexOf(slot.id)
          return {
            value: slot.id,
            label: inWords(slot),
            ...(place < 0 ? {} : { hint: t('slots.place', { number: place + 1 }) }),
          }
        })}
        chosen={chosen}
        onChange={(next) => onChange({ slots: next }, true)}
      />
      {asOf && <p class="small muted">{t('slots.asOf', { when: momentInWords(asOf) })}</p>}
      {chosen.length > 1 && (
        <Choice
          name="ask-any"
          legend={t('any.question')}
          options={[
            { value: 'any', label: t('any.yes') },
            { value: 'first', label: t('any.no') },
          ]}
          chosen={[String(answers.any ?? '')]}
          onChange={([any]) => onChange({ any: any ?? '' }, true)}
        />
      )}
    </div>
  )
}
