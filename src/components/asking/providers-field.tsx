/**
 * Who helps here, as the area's pack says: by times, by a request, or by telephone alone. Where nobody has told us the
 * request goes to the council, which finds somebody. It never names anybody of another area.
 */
import { isAnswering, nation, nextOpening } from '../../area/index.ts'
import { dayInWords, timeInWords, useWords } from '../../i18n/index.ts'
import { Choice } from '../choice.tsx'
import { hoursInWords } from '../hours.ts'
import { Numbers } from '../numbers.tsx'
import type { AskKey } from './asking.ts'
import { one } from './asking.ts'
import type { FieldProps } from './field-of.tsx'
import { type Provider, providersHere } from './providers.ts'

const how: Readonly<Record<NonNullable<Provider['askedBy']>, AskKey>> = {
  slots: 'provider.slots',
  request: 'provider.request',
  phone: 'provider.phone',
}

type Props = FieldProps<Extract<FieldProps['field'], { kind: 'providers' }>>

export function ProvidersField({ field, answers, about, onChange }: Props) {
  const t = useWords('people-beside-me')
  const providers = providersHere(about.area, field.of)
  const common = useWords('common')
  const [only, ...others] = providers
  if (!only) return <p class="banner">{t('provider.nobodyKnown')}</p>
  const pages = providers.filter(({ address }) => address)
  const isOfArea = about.area.code !== nation.code
  return (
    <div class="stack">
      <Choice
        name="ask-provider"
        legend={isOfArea ? t('provider.here', { area: about.area.name }) : t(field.label)}
        options={[
          ...providers.map(({ name, askedBy, isOfTheCouncil, hours }) => ({
            value: name,
            label: name,
            hint: [
              askedBy && t(how[askedBy]),
              isOfTheCouncil === null ? '' : t(isOfTheCouncil ? 'provider.council' : 'provider.notCouncil'),
              askedBy === 'phone' ? hoursInWords(common, hours) : '',
            ]
              .filter(Boolean)
              .join(' '),
          })),
          ...(others.length > 0 ? [{ value: 'any', label: t('provider.any') }] : []),
        ]}
        chosen={[one(answers, 'provider') ?? '']}
        onChange={([chosen]) => onChange({ provider: chosen ?? '', slots: [] }, true)}
      />
      {pages.map(({ name, address }) => (
        <p key={name}>
          <a href={address ?? ''} rel="noreferrer">
            {t('provider.page', { name })}
          </a>
        </p>
      ))}
    </div>
  )
}

/** Somebody who is asked by telephone alone: nothing goes by itself, so there is nothing to hand over. */
export function CallProvider({ provider, now = new Date() }: { provider: Provider; now?: Date }) {
  const t = useWords('people-beside-me')
  const common = useWords('common')
  const { name, phone, hours } = provider
  const state = isAnswering({ hours }, now)
  const next = state === 'closed' ? nextOpening({ hours }, now) : undefined
  const notes = [
    hoursInWords(common, hours),
    state === 'open' ? t('provider.openNow') : '',
    next ? t('provider.opens', { day: dayInWords(next.day), time: timeInWords(next.clock) }) : '',
  ].filter(Boolean)
  return (
    <section class="stack" aria-labelledby="call-provider">
      <h2 id="call-provider">{t('provider.callTitle')}</h2>
      <p>{t('provider.callText', { name })}</p>
      {phone && <Numbers numbers={[{ name, nameLang: 'en', number: phone, notes }]} />}
      <p class="panel">{t('provider.say')}</p>
      <p class="small muted">{t('provider.callSafe')}</p>
    </section>
  )
}
