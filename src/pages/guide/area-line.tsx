/** Whose facts these are, how old, and the way to choose another council. */
import { type Area, nation, oldestIn } from '../../area/index.ts'
import { Icon } from '../../components/icon.tsx'
import { dayInWords, to, today, useWords } from '../../i18n/index.ts'

export function AreaLine({ area }: { area: Area }) {
  const t = useWords('guide')
  const isNational = area.code === nation.code
  const old = isNational ? undefined : oldestIn(area, today())
  return (
    <section class={isNational ? 'sec area-line noprint' : 'sec area-line'}>
      {area.madeUp && <Told text={t('area.madeUp', { area: area.name })} />}
      {old && (
        <Told
          text={
            old.seenOn
              ? t('area.old', { area: area.name, day: dayInWords(old.seenOn) })
              : t('area.undated', { area: area.name })
          }
        />
      )}
      <p>{isNational ? t('area.none') : t('area.chosen', { area: area.name })}</p>
      <p class="noprint">
        <a class="link-btn" href={to('settings')}>
          <Icon name="pin" size="sm" />
          {isNational ? t('area.choose') : t('area.change')}
        </a>
      </p>
    </section>
  )
}

function Told({ text }: { text: string }) {
  return (
    <p class="banner warm">
      <Icon name="clock" />
      <span>{text}</span>
    </p>
  )
}
