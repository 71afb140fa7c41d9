/**
 * Times to choose from, day by day, and the order they are wanted in: the first pressed is the one wanted most, and the
 * order can be changed. They say how old they are: somebody may have one by now.
 */
import type { BookingTime, Slot } from '../../../contract/booking.ts'
import { clockNow, dayInWords, momentInWords, timeInWords, today, useWords } from '../../i18n/index.ts'
import { TextButton } from '../button.tsx'
import { Choice } from '../choice.tsx'
import { CouncilWords } from '../council-words.tsx'
import type { About, AskKey, Field } from './asking.ts'
import { many, one } from './asking.ts'
import type { FieldProps } from './field-of.tsx'

/** What is still ahead in London, the soonest first. With a provider, only theirs and those that are nobody's own. */
export function slotsFor(
  { file }: Pick<About, 'file'>,
  slotKind: 'meet-the-chair' | 'advocate',
  provider?: string,
  except?: BookingTime,
) {
  const sets = (file.slots ?? []).filter(
    (set) => set.slotKind === slotKind && (!set.provider || set.provider === provider),
  )
  const now = `${today()}T${clockNow()}`
  const ahead = sets
    .flatMap(({ slots }) => slots)
    .filter((slot) => at(slot) > now && (!except || at(slot) !== at(except)))
  const asOf = sets
    .map((set) => set.asOf)
    .sort()
    .at(0)
  return { ahead: ahead.sort((a, b) => at(a).localeCompare(at(b))), asOf }
}

const at = ({ day, time }: Pick<BookingTime, 'day' | 'time'>) => `${day}T${time}`

const modes: Readonly<Record<NonNullable<Slot['mode']>, AskKey>> = {
  'in-person': 'mode.person',
  phone: 'mode.phone',
  video: 'mode.video',
}

type Props = FieldProps<Extract<Field, { kind: 'slots' }>>

export function SlotsField({ field, answers, about, onChange }: Props) {
  const t = useWords('people-beside-me')
  const { ahead, asOf } = slotsFor(about, field.of, one(answers, 'provider'), field.except)
  const chosen = many(answers, 'slots').filter((id) => ahead.some((slot) => slot.id === id))
  const days = [...new Set(ahead.map(({ day }) => day))]
  if (ahead.length === 0) return <p class="banner">{t('slots.none')}</p>
  const hintOf = (slot: Slot) => {
    const place = chosen.indexOf(slot.id)
    return [
      slot.mode ? t(modes[slot.mode]) : '',
      place < 0 ? '' : t('slots.place', { number: place + 1 }),
    ].filter(Boolean)
  }
  return (
    <fieldset id="ask-slots" class="stack" aria-describedby="ask-slots-hint">
      <legend class="label">{t(field.label)}</legend>
      <p class="muted hint" id="ask-slots-hint">
        {t('slots.hint')}
      </p>
      {asOf && <p class="small muted">{t('slots.asOf', { when: momentInWords(asOf) })}</p>}
      {days.map((day) => {
        const here = ahead.filter((slot) => slot.day === day)
        return (
          <Choice
            key={day}
            name={`ask-slots-${day}`}
            legend={dayInWords(day)}
            several
            options={here.map((slot) => {
              const hint = hintOf(slot).join(' · ')
              return { value: slot.id, label: timeInWords(slot.time), ...(hint ? { hint } : {}) }
            })}
            chosen={chosen.filter((id) => here.some((slot) => slot.id === id))}
            onChange={(next) => {
              const others = chosen.filter((id) => !here.some((slot) => slot.id === id) || next.includes(id))
              onChange({ slots: [...new Set([...others, ...next])] }, true)
            }}
          />
        )
      })}
      {chosen.length > 0 && <Order {...{ chosen, ahead, onChange }} />}
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
    </fieldset>
  )
}

interface OrderProps extends Pick<Props, 'onChange'> {
  chosen: readonly string[]
  ahead: readonly Slot[]
}

/** What was chosen, in the order it is wanted. Each button says which time it is about. */
function Order({ chosen, ahead, onChange }: OrderProps) {
  const t = useWords('people-beside-me')
  const inWords = (id: string) => {
    const slot = ahead.find((one) => one.id === id)
    return slot ? t('slots.when', { day: dayInWords(slot.day), time: timeInWords(slot.time) }) : ''
  }
  const sooner = (index: number) => {
    const next = [...chosen]
    next.splice(index - 1, 0, ...next.splice(index, 1))
    onChange({ slots: next }, true)
  }
  return (
    <section class="panel stack tightly" aria-labelledby="slots-order">
      <h2 id="slots-order">{t('slots.order')}</h2>
      <ol class="stack tightly" aria-live="polite">
        {chosen.map((id, index) => (
          <li key={id}>
            <p>{inWords(id)}</p>
            {index > 0 && (
              <TextButton onPress={() => sooner(index)}>
                {t('slots.sooner')}
                <span class="vh"> {inWords(id)}</span>
              </TextButton>
            )}
          </li>
        ))}
      </ol>
      {firstPlace(chosen, ahead)}
    </section>
  )
}

function firstPlace(chosen: readonly string[], ahead: readonly Slot[]) {
  const where = ahead.find(({ id }) => id === chosen[0])?.where
  return where && <CouncilWords text={where} />
}
