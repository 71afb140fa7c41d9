/** Draws one field of a question by its kind. What is written here stays on the phone until it is handed over. */
import { contactOf, nation, useTriage } from '../../area/index.ts'
import { type Answers, askWords } from '../../case-file/ask-drafts.ts'
import { workerToRing } from '../../case-file/worker-to-ring.ts'
import { isFallback, to, useWords } from '../../i18n/index.ts'
import { Banner } from '../banner.tsx'
import { Choice } from '../choice.tsx'
import { Contacts } from '../contacts.tsx'
import { Icon } from '../icon.tsx'
import { LineField } from '../line-field.tsx'
import { Numbers } from '../numbers.tsx'
import { Beside } from '../other-words.tsx'
import { Words } from '../words.tsx'
import { WordsArea } from '../words-area.tsx'
import { writtenIn } from '../written-in.ts'
import { AskByVoice } from './ask-by-voice.tsx'
import { type About, type Field, many, one } from './asking.ts'
import { ChairRule } from './chair-rule.tsx'
import { MovedBooking } from './moved-booking.tsx'
import { chosenProvider } from './providers.ts'
import { CallProvider, ProvidersField } from './providers-field.tsx'
import { SlotsField } from './slots-field.tsx'
import { SolicitorRule } from './solicitor-rule.tsx'
import { SupporterRule } from './supporter-rule.tsx'
import { WriteInstead } from './write-instead.tsx'
import { LINE_LETTERS, TEXT_LETTERS, wrongIn } from './wrong.ts'

/** The id of the heading of the screen, which may ask it by itself. */
export const HEADING = 'asks'

export interface FieldProps<F extends Field = Field> {
  field: F
  answers: Answers
  about: About
  /** Whose question it is. */
  slug: string
  onChange: (more: Answers, isStep?: boolean) => void
  onLeave: () => void
  settle: () => Promise<boolean>
}

export function FieldOf({ field, ...rest }: FieldProps) {
  const t = useWords('people-beside-me')
  const { answers, about, onChange, onLeave } = rest
  const id = `ask-${field.id}`
  switch (field.kind) {
    case 'one':
    case 'several': {
      const hint = field.labelIs === 'hint' ? field.label : field.hint
      return (
        <Choice
          name={id}
          legend={<Words of="people-beside-me" k={field.label} />}
          askedBy={field.labelIs && HEADING}
          {...(hint ? { hint: t(hint) } : {})}
          several={field.kind === 'several'}
          options={field.options.map(({ value, label, hint }) => ({
            value,
            label: t(label),
            isEnglish: isFallback('people-beside-me', label),
            ...(hint ? { hint: t(hint) } : {}),
          }))}
          chosen={field.kind === 'one' ? [one(answers, field.id) ?? ''] : many(answers, field.id)}
          onChange={(chosen) =>
            onChange({ [field.id]: field.kind === 'one' ? (chosen[0] ?? '') : chosen }, true)
          }
        />
      )
    }
    case 'words':
    case 'line':
      return <Writing {...rest} field={field} />
    case 'child':
      return (
        <Choice
          name={id}
          legend={t(field.label)}
          options={about.children.map((child) => ({ value: child.id, label: child.name }))}
          chosen={[one(answers, field.id) ?? '']}
          onChange={([chosen]) => onChange({ [field.id]: chosen ?? '' }, true)}
        />
      )
    case 'note':
      return (
        <Banner title={t(field.text)} tone="warm">
          {field.link && field.more && <a href={to(field.link)}>{t(field.more)}</a>}
        </Banner>
      )
    case 'moved-booking':
      return <MovedBooking booking={field.booking} file={about.file} />
    case 'slots':
      return <SlotsField {...rest} field={field} />
    case 'providers':
      return <ProvidersField {...rest} field={field} />
    case 'call-provider': {
      const provider = chosenProvider(about.area, field.of, answers)
      return provider ? <CallProvider provider={provider} /> : null
    }
    case 'supporter-rule':
      return <SupporterRule area={about.area} />
    case 'solicitor-rule':
      return <SolicitorRule area={about.area} words={about.areaWords} />
    case 'chair-rule':
      return <ChairRule area={about.area} />
    case 'write-instead':
      return <WriteInstead onLeave={onLeave} />
    case 'attach':
      return <field.Field slug={field.slug} />
    case 'by-voice':
      return <ByVoiceFirst about={about} />
    case 'who-else':
      return <WhoElse about={about} />
  }
}

function Writing({
  field,
  answers,
  slug,
  onChange,
  onLeave,
  settle,
}: FieldProps<Extract<Field, { kind: 'words' | 'line' }>>) {
  const t = useWords('people-beside-me')
  const text = String(answers[field.id] ?? '')
  const wrong = wrongIn(field, answers)
  const all = {
    id: `ask-${field.id}`,
    label: t(field.label),
    ...(field.hint ? { hint: t(field.hint) } : {}),
    error: wrong && t(wrong.key, wrong.values),
    text,
    // What is over is counted and kept, never cut.
    maxLength: 2 * (field.kind === 'line' ? LINE_LETTERS : TEXT_LETTERS),
    ...writtenIn(text),
    onInput: (next: string) => onChange({ [field.id]: next }),
    onLeave,
  }
  if (field.kind === 'line') return <LineField {...all} is={field.is} />
  return (
    <>
      <Beside
        where={askWords(slug, field.id)}
        text={text}
        onText={(next) => onChange({ [field.id]: next }, true)}
        settle={settle}
      />
      <WordsArea {...all} rows={4} />
    </>
  )
}

/** Said before anything is answered: a young person need not find out on the last screen that nothing can go. */
function ByVoiceFirst({ about }: { about: About }) {
  const t = useWords('people-beside-me')
  if (useTriage() !== 'unknown') return null
  return (
    <details class="who">
      <summary>
        <Icon name="call" />
        <span>{t('voice.title')}</span>
        <Icon name="down" />
      </summary>
      <div class="body stack">
        <p>{t('voice.first')}</p>
        <AskByVoice about={about} />
      </div>
    </details>
  )
}

/** Free advice that is not the council's, and the worker: for whom nobody else can be asked here. */
function WhoElse({ about: { area, file } }: { about: About }) {
  const t = useWords('people-beside-me')
  const rights = contactOf(area, 'family-rights') ?? contactOf(nation, 'family-rights')
  const worker = workerToRing(file)
  return (
    <section class="panel stack" aria-labelledby="who-else">
      <h2 id="who-else">{t('else.title')}</h2>
      <p>{t('else.text')}</p>
      {rights && <Contacts of={[rights]} />}
      {worker && <Numbers numbers={[{ name: worker.name, number: worker.phone }]} />}
    </section>
  )
}
