/**
 * How a young person asks for an advocate while the council has not said who looks at what they send (G3.6): nothing can
 * go from here, so it is asked by voice. Whom to ring and when they answer, words to begin with, and what becomes of what
 * was answered. All of it is on the phone, works with no signal, and can be printed.
 */
import { contactOf, nation } from '../../area/index.ts'
import { workerToRing } from '../../case-file/worker-to-ring.ts'
import { useWords } from '../../i18n/index.ts'
import { hoursInWords } from '../hours.ts'
import { Icon } from '../icon.tsx'
import { type HelpNumber, Numbers } from '../numbers.tsx'
import { PrintCopy } from '../paper/print-copy.tsx'
import { roleKey } from '../role-words.ts'
import { Words } from '../words.tsx'
import type { About } from './asking.ts'
import { providersHere } from './providers.ts'

/** `answered`: under all that was answered, to be read out and printed with it. */
export function AskByVoice({ about, answered = false }: { about: About; answered?: boolean }) {
  const t = useWords('people-beside-me')
  const numbers = useWhomToRing(about)
  return (
    <section class="panel stack" aria-labelledby="ask-by-voice">
      <h2 id="ask-by-voice">{t('voice.title')}</h2>
      <p>{t('voice.why')}</p>
      <p>{t('voice.still')}</p>
      <h3>{t('voice.whom')}</h3>
      <Numbers numbers={numbers} />
      <p>{t('voice.school')}</p>
      <p class="small">{t('provider.callSafe')}</p>
      <h3>{t('voice.words')}</h3>
      <p class="own big-words">{t('voice.say')}</p>
      <p>
        {t('voice.sayMore')} {answered && t('voice.readOut')}
      </p>
      <p>{t('voice.noReason')}</p>
      {answered && (
        <p class="save">
          <Icon name="lock" size="sm" />
          <span>{t('voice.kept')}</span>
        </p>
      )}
      <p>
        <Words of="share-wishes" k="start.now" />
      </p>
      {answered && <PrintCopy />}
    </section>
  )
}

/** Advocates first, then whoever can find one: the worker, and Childline at any time. No number stands twice. */
function useWhomToRing({ area, file }: About): readonly HelpNumber[] {
  const t = useWords('people-beside-me')
  const common = useWords('common')
  const worker = workerToRing(file)
  const contact = (kind: 'child-advocate' | 'child-helpline', note: string) =>
    [contactOf(area, kind), contactOf(nation, kind)].flatMap((one) =>
      one?.phone
        ? [
            {
              name: one.name,
              nameLang: 'en',
              number: one.phone,
              notes: [note, hoursInWords(common, one.hours), ...(one.free ? [common('call.free')] : [])],
            },
          ]
        : [],
    )
  const all: readonly HelpNumber[] = [
    ...providersHere(area, 'childAdvocates').flatMap(({ name, phone, hours }) =>
      phone
        ? [{ name, nameLang: 'en', number: phone, notes: [t('voice.advocate'), hoursInWords(common, hours)] }]
        : [],
    ),
    ...contact('child-advocate', t('voice.advocate')),
    ...(worker
      ? [
          {
            name: worker.name,
            number: worker.phone,
            notes: [common(roleKey(worker.role)), t('voice.worker')],
          },
        ]
      : []),
    ...contact('child-helpline', t('voice.childline')),
  ]
  const digits = (number: string) => number.replace(/\D/g, '')
  return all.filter(({ number }, at) => all.findIndex((one) => digits(one.number) === digits(number)) === at)
}
