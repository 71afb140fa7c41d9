/** What somebody asked, part by part, with their own words as they wrote them. Ids of times and meetings are left out. */
import { OwnWords, type Written } from '../../parts/own-words.tsx'

const partNames: Readonly<Record<string, string>> = {
  anyOfThese: 'Any of the times will do',
  childKnows: 'The child knows and wants it',
  coming: 'How they take part',
  contact: 'A good way to get in touch',
  dialect: 'Dialect',
  doNotTell: 'Not to be told to others',
  formats: 'Formats',
  gender: 'Would rather talk to',
  help: 'What would help',
  isAdult: '18 or over',
  isThereAnOrder: 'A court order or bail rule',
  language: 'Language',
  mayBeThere: 'Can be in the room',
  mode: 'How to meet',
  more: 'Anything else',
  name: 'Name',
  need: 'What is needed',
  needs: 'What is needed',
  notBy: 'NOT to be contacted by',
  notThese: 'Not to be used',
  otherTimes: 'Other times',
  people: 'People',
  practical: 'Practical',
  rearrange: 'Asks whether the day can change',
  relationship: 'How they know them',
  room: 'The room',
  safePlace: 'Safe places',
  safeWhen: 'Safe times',
  samePerson: 'The same person each time',
  ownInterpreter: 'An interpreter of their own',
  why: 'What stands in the way',
  withSupporter: 'With a supporter',
  wouldHelp: 'What would help',
  isFor: 'For',
  asking: 'Asked by',
}

export function SaidIn({ input }: { input: Readonly<Record<string, unknown>> }) {
  const parts = Object.entries(input).filter(([key]) => partNames[key])
  if (parts.length === 0) return <p class="muted">Nothing more was said.</p>
  return (
    <dl class="stack tight">
      {parts.map(([key, value]) => (
        <div key={key}>
          <dt class="label">{partNames[key]}</dt>
          <dd>{isWritten(value) ? <OwnWords of={value} /> : inWords(value)}</dd>
        </div>
      ))}
    </dl>
  )
}

const isWritten = (value: unknown): value is Written =>
  typeof value === 'object' && value !== null && 'text' in value && 'dir' in value

function inWords(value: unknown): string {
  if (value === true) return 'Yes'
  if (Array.isArray(value)) return value.map(inWords).join(', ')
  return String(value).replaceAll('-', ' ')
}
