/**
 * A phone is linked to a meeting: the code from the letter or a worker's screen, and the PIN told in person.
 *
 * The code leaves the address bar at once and stays on this page until it has worked, whatever goes wrong. A door
 * comes first, because what joining gives is kept behind it. What was written before comes along untouched.
 */
import { useEffect, useState } from 'preact/hooks'
import { Gate } from '../../components/gate.tsx'
import { Loading } from '../../components/loading.tsx'
import { useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { membership } from '../../sync/index.ts'
import { Already } from './already.tsx'
import { takeCodeFromAddress } from './code.ts'
import { Done } from './done.tsx'
import { Form } from './form.tsx'

export function Join() {
  const t = useWords('join')
  const [code, setCode] = useState(takeCodeFromAddress)
  // A letter's link that is opened while this page is on the screen changes the fragment and loads nothing anew.
  const [links, setLinks] = useState(0)
  useEffect(() => {
    const take = () => {
      const another = takeCodeFromAddress()
      if (!another) return
      setCode(another)
      setLinks((old) => old + 1)
    }
    addEventListener('hashchange', take)
    return () => removeEventListener('hashchange', take)
  }, [])
  return (
    <Gate why={t('door.first')} forHelpers>
      <Linking key={links} code={code} onCode={setCode} />
    </Gate>
  )
}

function Linking({ code, onCode }: { code: string; onCode: (code: string) => void }) {
  const t = useWords('join')
  const joined = usePlace(membership)
  const [isDone, setDone] = useState(false)
  const [isAnother, setAnother] = useState(false)
  if (!joined) return <Loading title={t('title')} />
  if (isDone && joined.joined) return <Done name={joined.joined.name} />
  if (joined.joined && !isAnother && !code) {
    return <Already name={joined.joined.name} onAnother={() => setAnother(true)} />
  }
  return <Form code={code} onCode={onCode} onDone={() => setDone(true)} />
}
