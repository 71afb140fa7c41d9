/**
 * One invitation, its state, and the phones that joined with it. Stopping an invitation or a phone cannot be
 * undone, so each asks once more and says what will happen first.
 */
import { useState } from 'preact/hooks'
import { councilStopDevice, revokeInvitation } from '../../../contract/operations/issue-invitation.ts'
import type { NotDone } from '../../api.ts'
import { momentInWords } from '../../days.ts'
import { useDesk } from '../../desk-context.ts'
import { NotAnswered } from '../../parts/answered.tsx'
import { AskOnce } from '../../parts/ask-once.tsx'
import type { Invitation } from './family.tsx'

const stateWords: Readonly<Record<string, string>> = {
  waiting: 'Not used yet',
  joined: 'Joined',
  revoked: 'Stopped',
  expired: 'Ran out',
  frozen: 'Frozen: a wrong code or PIN was tried five times',
}

export function InvitationRow({ invitation, changed }: { invitation: Invitation; changed(): void }) {
  const { ask } = useDesk()
  const [failed, setFailed] = useState<NotDone>()
  const canStillBeUsed = invitation.state === 'waiting'
  const canBeStopped = canStillBeUsed || invitation.state === 'frozen'

  const stopInvitation = async () => {
    const answer = await ask(revokeInvitation, { id: invitation.id })
    answer.done ? changed() : setFailed(answer)
  }
  const stopPhone = async (id: string) => {
    const answer = await ask(councilStopDevice, { id })
    answer.done ? changed() : setFailed(answer)
  }

  return (
    <li class="stack tight">
      <p>
        <span
          class={
            invitation.joinedDevices.length > 0
              ? 'tag done'
              : invitation.state === 'frozen'
                ? 'tag late'
                : 'tag'
          }
        >
          {stateWords[invitation.state] ?? invitation.state}
        </span>{' '}
        Made {momentInWords(invitation.issuedAt)}.{' '}
        {canStillBeUsed && `Works until ${momentInWords(invitation.expiresAt)}.`}
      </p>
      {invitation.joinedDevices.map((device, at) => (
        <div key={device.id} class="line">
          <span>
            Phone {at + 1}, joined {momentInWords(device.joinedAt)}. {device.stopped ? 'Stopped.' : ''}
          </span>
          {!device.stopped && (
            <AskOnce
              label={`Stop phone ${at + 1}`}
              before="It can no longer read. What it sends later is kept and marked to be checked."
              confirm="Stop this phone"
              run={() => stopPhone(device.id)}
            />
          )}
        </div>
      ))}
      {failed && <NotAnswered answer={failed} />}
      {canBeStopped && (
        <AskOnce
          label="Stop this invitation"
          before="Its code stops working. You can invite them again at any time."
          confirm="Stop the invitation"
          run={stopInvitation}
        />
      )}
    </li>
  )
}
