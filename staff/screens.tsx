/** Which screen stands at which place. */

import { ExchangePlan } from './pages/exchange-plan/page.tsx'
import { IssueInvitation } from './pages/issue-invitation/page.tsx'
import { ListBookingRequests } from './pages/list-booking-requests/page.tsx'
import { ListConferences } from './pages/list-conferences/page.tsx'
import { ListFeedback } from './pages/list-feedback/page.tsx'
import { ListInbox } from './pages/list-inbox/page.tsx'
import { ListSlots } from './pages/list-slots/page.tsx'
import { OpenSubmission } from './pages/open-submission/page.tsx'
import { PublishPlan } from './pages/publish-plan/page.tsx'
import { ReadConference } from './pages/read-conference/page.tsx'
import { EditConference, NewConference } from './pages/save-conference/page.tsx'
import { SaveDates } from './pages/save-dates/page.tsx'
import { SaveDecision } from './pages/save-decision/page.tsx'
import { SaveDocument } from './pages/save-document/page.tsx'
import { EditTimes, NewTimes } from './pages/save-slots/page.tsx'
import { Screen } from './parts/screen.tsx'
import { type Place, toConferences } from './routes.ts'

/** `at` is the place's own address: unfinished writing is kept under it. */
export function Screens({ place, at }: { place: Place; at: string }) {
  switch (place.screen) {
    case 'conferences':
      return <ListConferences />
    case 'conference':
      return <ReadConference conferenceId={place.conferenceId} />
    case 'new-conference':
      return <NewConference conferenceId={place.conferenceId} at={at} />
    case 'edit-conference':
      return <EditConference conferenceId={place.conferenceId} at={at} />
    case 'invite':
      return <IssueInvitation conferenceId={place.conferenceId} personId={place.personId} />
    case 'plan':
      return <PublishPlan conferenceId={place.conferenceId} childId={place.childId} at={at} />
    case 'decision':
      return <SaveDecision conferenceId={place.conferenceId} childId={place.childId} at={at} />
    case 'dates':
      return <SaveDates conferenceId={place.conferenceId} at={at} />
    case 'papers':
      return <SaveDocument conferenceId={place.conferenceId} at={at} />
    case 'exchange':
      return <ExchangePlan conferenceId={place.conferenceId} childId={place.childId} />
    case 'inbox':
      return <ListInbox />
    case 'bookings':
      return <ListBookingRequests at={at} />
    case 'times':
      return <ListSlots />
    case 'new-times':
      return <NewTimes setId={place.setId} at={at} />
    case 'edit-times':
      return <EditTimes setId={place.setId} at={at} />
    case 'feedback':
      return <ListFeedback />
    case 'submission':
      return <OpenSubmission envelopeId={place.envelopeId} at={at} />
    case 'nowhere':
      return (
        <Screen name="Not here" back={{ to: toConferences, label: 'Conferences' }}>
          <p>There is nothing at this address. It may have been copied without its end.</p>
        </Screen>
      )
  }
}
