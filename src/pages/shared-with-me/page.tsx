/**
 * What young people let only this advocate see. It comes locked; this phone opens it here, each time, and keeps no
 * opened copy. Each young person's things stand apart, and so do the words of theirs that are to be read out.
 */
import type { SharedWithMe as Item } from '../../../contract/case-file.ts'
import type { Helper } from '../../../contract/operations/help-a-child.ts'
import { caseFile } from '../../case-file/index.ts'
import { Button } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { Gate } from '../../components/gate.tsx'
import { handKeys, helperKeys } from '../../components/help-keys.ts'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { useSteps } from '../../components/steps.ts'
import { Updated } from '../../components/updated.tsx'
import { WishWords } from '../../components/wish-words.tsx'
import { Words } from '../../components/words.tsx'
import { momentInWords, to, useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { Attached } from './attached.tsx'
import { type OneSaid, saidIn, useNameOf, useOpened } from './opened.ts'
import { markToRead, readMarks } from './read-marks.ts'
import { ReadScreen } from './read-screen.tsx'

export function SharedWithMe() {
  return (
    <Gate>
      <Inside />
    </Gate>
  )
}

function Inside() {
  const t = useWords('share-wishes')
  const steps = useSteps('all')
  const file = usePlace(caseFile)
  if (!file) return <Loading title={t('title')} />
  const items = file.sharedWithMe ?? []
  const people = [...new Map(items.map(({ from }) => [from.id, from])).values()]
  const of = (personId: string) =>
    items
      .filter(({ from }) => from.id === personId)
      .sort((one, other) => other.receivedAt.localeCompare(one.receivedAt))
  const [name, personId = ''] = steps.at.split('/')
  const reading = name === 'read' ? people.find(({ id }) => id === personId) : undefined
  if (reading) {
    return (
      <ReadScreen
        key={reading.id}
        name={reading.name}
        items={of(reading.id)}
        onBack={() => steps.back('all')}
      />
    )
  }
  return (
    <Page title={t('title')} back={{ to: to(''), label: t('back') }}>
      <div class="wrap sec stack">
        <h1>{t('from.title')}</h1>
        <p>{t('from.lead')}</p>
        <p>
          <Words of="share-wishes" k="from.duty" />
        </p>
        {items.length === 0 && <p>{t('from.nothing')}</p>}
        {people.map((person) => (
          <section key={person.id} class="panel stack" aria-labelledby={`from-${person.id}`}>
            <h2 id={`from-${person.id}`}>{t('from.who', { name: person.name })}</h2>
            {of(person.id).map((item) => (
              <One key={item.id} item={item} />
            ))}
            <Button kind="second" icon="listen" onPress={() => steps.go(`read/${person.id}`)}>
              {t('from.readOut')}
            </Button>
          </section>
        ))}
        <Updated file={file} />
      </div>
    </Page>
  )
}

function One({ item }: { item: Item }) {
  const t = useWords('share-wishes')
  const [opened = 'opening'] = useOpened([item])
  return (
    <div class="stack">
      <p class="muted small">{t('from.when', { when: momentInWords(item.receivedAt) })}</p>
      {opened === 'opening' && <p role="status">{t('from.opening')}</p>}
      {opened === 'not-for-this-phone' && <p>{t('from.cannotOpen', { name: item.from.name })}</p>}
      <ul class="notes">
        {saidIn(opened).map((said) => (
          <OneThing key={said.id} said={said} item={item} />
        ))}
      </ul>
    </div>
  )
}

function OneThing({ said, item }: { said: OneSaid; item: Item }) {
  const t = useWords('share-wishes')
  const nameOf = useNameOf()
  const { ids = [] } = usePlace(readMarks) ?? {}
  return (
    <li class="stick">
      <h3>{nameOf(said)}</h3>
      <WishWords said={said} noAttached />
      <Attached envelopeId={item.id} list={said.attachments ?? []} />
      {said.helper && <HelpedBy helper={said.helper} />}
      <Choice
        name={`read-${said.id}`}
        legend={t('from.readOut')}
        legendHidden
        several
        options={[{ value: 'yes', label: t('from.mayRead', { name: item.from.name }) }]}
        chosen={ids.includes(said.id) ? ['yes'] : []}
        onChange={(chosen) => void markToRead(said.id, chosen.length > 0)}
      />
    </li>
  )
}

/** Whose hand was in it, how, and who else was there, as the council's desk has it. */
function HelpedBy({ helper: { who, whoElse, how, inTheRoom } }: { helper: Helper }) {
  const t = useWords('share-wishes')
  const helped = useWords('with-help')
  return (
    <>
      <p class="small">{t('from.helped', { who: helped(helperKeys[who]) })}</p>
      <Theirs words={whoElse} />
      <ul class="small">
        {how.map((way) => (
          <li key={way}>{helped(handKeys[way])}</li>
        ))}
        <li>{helped(inTheRoom.others === 'nobody' ? 'hand.nobody' : 'hand.somebody')}</li>
      </ul>
      <Theirs words={inTheRoom.who} />
    </>
  )
}

function Theirs({ words }: { words: Helper['whoElse'] }) {
  if (!words) return null
  return (
    <p class="own small" lang={words.lang} dir={words.dir} translate={false}>
      {words.text}
    </p>
  )
}
