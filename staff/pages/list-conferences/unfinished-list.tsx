/** The way back to writing that is not finished, named by its screen and never by its words. */
import { useContext } from 'preact/hooks'
import { Banner } from '../../../src/components/banner.tsx'
import { placeOf } from '../../routes.ts'
import { UnfinishedContext } from '../../unfinished.ts'

const screenWords: Readonly<Record<string, string>> = {
  'new-conference': 'A new conference',
  'edit-conference': 'A change to a conference',
  plan: 'A plan',
  submission: 'What the meeting says back',
}

export function UnfinishedList() {
  const places = useContext(UnfinishedContext).places()
  if (places.length === 0) return null
  return (
    <Banner tone="warm" title="Not finished yet">
      <ul>
        {places.map((at) => (
          <li key={at}>
            <a href={at}>{screenWords[placeOf(at).screen] ?? 'Something you were writing'}</a>
          </li>
        ))}
      </ul>
      <p>It is kept in this tab only, until you finish it, sign out or close the tab.</p>
    </Banner>
  )
}
