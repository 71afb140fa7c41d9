/**
 * The last step before something goes to the family: each person's own rendition, shown as they will read it, and
 * ticked by hand. What names somebody its reader must never be told about does not go. What went is not sent twice.
 */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { CouncilConference, FamilyPerson } from '../../contract/operations/save-conference.ts'
import { Banner } from '../../src/components/banner.tsx'
import type { Answer, NotDone } from '../api.ts'
import { namesInWords, reasonInWords, roleWords } from '../words.ts'
import { Tick } from './fields.tsx'
import { familyNamed, namesGivenAway } from './names-given-away.ts'
import { useOneAtATime } from './one-at-a-time.ts'
import { SendFoot } from './send-foot.tsx'

export interface Rendition {
  readonly person: FamilyPerson
  /** Exactly what goes to them: looked through for names. */
  readonly content: unknown
  readonly shown: ComponentChildren
  /** They had it before, so it is ticked to begin with. */
  readonly hadBefore: boolean
  send(): Promise<Answer<unknown>>
}

interface Props {
  readonly conference: CouncilConference
  readonly each: readonly Rendition[]
  /** 'Give Leila Haddad …' ends with this. */
  readonly what: string
  back(): void
  finish(): void
}

export function ToEach({ conference, each, what, back, finish }: Props) {
  const [ticked, setTicked] = useState(() =>
    each.filter(({ hadBefore }) => hadBefore).map(({ person }) => person.id),
  )
  const [sent, setSent] = useState<readonly string[]>([])
  const [failed, setFailed] = useState<Readonly<Record<string, NotDone>>>({})
  const [nudge, setNudge] = useState<string>()
  const once = useOneAtATime()
  const chosen = each.filter(({ person }) => ticked.includes(person.id))
  const waiting = chosen.filter(({ person }) => !sent.includes(person.id))
  const isAllOut = chosen.length > 0 && waiting.length === 0

  const send = async () => {
    if (chosen.length === 0) return setNudge('Tick at least one person.')
    const unsafe = waiting.filter(
      ({ person, content }) => namesGivenAway(content, person, conference).length > 0,
    )
    if (unsafe.length > 0) {
      const names = namesInWords(unsafe.map(({ person }) => person.name))
      return setNudge(`Look again at what goes to ${names}. Nothing has gone out.`)
    }
    setNudge(undefined)
    setFailed({})
    for (const one of waiting) {
      const { id } = one.person
      const answer = await one.send()
      if (answer.done) setSent((before) => [...before, id])
      else setFailed((before) => ({ ...before, [id]: answer }))
    }
  }

  return (
    <div class="stack">
      {each.length === 0 && <p>Nobody in the family may have this. Change the conference first.</p>}
      {each.map((one) => {
        const { id, name, role } = one.person
        const isOut = sent.includes(id)
        const isTicked = ticked.includes(id)
        const trouble = failed[id]
        return (
          <section key={id} class="panel stack" aria-labelledby={`to-${id}`}>
            <h3 id={`to-${id}`}>
              <span translate={false}>{name}</span>, {roleWords[role].toLowerCase()}
            </h3>
            {isOut ? (
              <p>
                <span class="tag done">{name} has it</span>
              </p>
            ) : (
              <Tick
                id={`give-${id}`}
                label={`Give ${name} ${what}`}
                checked={isTicked}
                onChecked={(isIn) =>
                  setTicked((old) => (isIn ? [...old, id] : old.filter((other) => other !== id)))
                }
              />
            )}
            {trouble && (
              <Banner tone="bad" title={`This did not go to ${name}.`} announce>
                <p>{reasonInWords(trouble)} Nothing is lost; you can send it again.</p>
              </Banner>
            )}
            {isTicked && !isOut && <Look one={one} conference={conference} />}
          </section>
        )
      })}
      <SendFoot
        nudge={nudge}
        isAllOut={isAllOut}
        out="It is out."
        names={chosen.map(({ person }) => person.name)}
        isBusy={once.isBusy}
        busy="Sending…"
        label={sendWords(waiting)}
        back={sent.length === 0 ? { label: 'Back', go: back } : undefined}
        send={() => void once.run(send)}
        finish={finish}
      />
    </div>
  )
}

function sendWords(waiting: readonly Rendition[]): string {
  return waiting.length === 0 ? 'Send' : `Send to ${namesInWords(waiting.map(({ person }) => person.name))}`
}

function Look({ one, conference }: { one: Rendition; conference: CouncilConference }) {
  const { person, content, shown } = one
  const forbidden = namesGivenAway(content, person, conference)
  const relatives = familyNamed(content, person, conference)
  return (
    <>
      {forbidden.length > 0 && (
        <Banner tone="bad" title={`This names ${namesInWords(forbidden)}.`} announce>
          <p>
            {person.name} must never be told about them. Go back and change its words. Until then it stays
            here.
          </p>
        </Banner>
      )}
      {relatives.length > 0 && (
        <Banner tone="warm" title={`This names ${namesInWords(relatives)}.`}>
          <p>Check that {person.name} may read that before it goes out.</p>
        </Banner>
      )}
      <article class="theirs stack copy" aria-label={`What ${person.name} will read`}>
        <p class="muted">
          <b>As {person.name} will read it</b>
        </p>
        {shown}
      </article>
    </>
  )
}
