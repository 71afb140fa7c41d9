/**
 * The letter that goes to one person: a code to scan, the same code to type, and how to use it. It says
 * nothing about a case, a meeting or a child, because somebody else may open it first; the PIN is never on it.
 */
import { Icon } from '../../../src/components/icon.tsx'
import { Wordmark } from '../../../src/components/wordmark.tsx'
import { dayInWords, today } from '../../days.ts'
import type { Issued } from './page.tsx'
import { Qr } from './qr.tsx'

export function InvitationLetter({ invitation, name }: { invitation: Issued; name: string }) {
  const typedAt = `${location.host}${invitation.joinPath.split('#')[0]}`
  return (
    <>
      <p class="noprint">
        <button type="button" class="btn sm" onClick={() => print()}>
          <Icon name="print" />
          Print the letter
        </button>
      </p>
      <article class="letter" aria-label="The letter">
        <header>
          <Wordmark />
          <span>{dayInWords(today())}</span>
        </header>
        <p class="letter-name" translate={false}>
          For {name}
        </p>
        <h2>Your code for Heard</h2>
        <p>
          Heard is a private place on your phone. You can read things there, write things down in your own
          words, and see what came back. Somebody else who picks up your phone cannot read it without your
          PIN.
        </p>
        <div class="letter-code">
          <Qr text={`${location.origin}${invitation.joinPath}`} label="Code for your phone’s camera" />
          <ol>
            <li>Point your phone’s camera at the square, and open the link.</li>
            <li>
              Or go to <b translate={false}>{typedAt}</b> and type this code:
              <span class="letter-typed" translate={false}>
                {invitation.code}
              </span>
              In it, 0 and 1 are always numbers.
            </li>
            <li>
              Heard then asks for a PIN of six numbers. It is not in this letter. The person who gave it to
              you, or somebody they work with, tells you the PIN in person.
            </li>
            <li>After that, you choose a PIN of your own. Nobody else needs to know it.</li>
          </ol>
        </div>
        <p>
          The code works until {dayInWords(londonDay(invitation.expiresAt))}, together with the PIN. Somebody
          who has both can link a phone of their own. So keep this letter somewhere safe, or tear it up when
          you have used it.
        </p>
        <p>
          If somebody else has opened this letter, or the code does not work, tell the person who gave it to
          you. They can stop the code and give you a new one.
        </p>
        <p>You do not have to use Heard. You can say what you want to say in any other way.</p>
      </article>
    </>
  )
}

function londonDay(moment: string): string {
  return today(new Date(moment))
}
