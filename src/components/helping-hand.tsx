/** A hand whose fingers light up, one for each who helps. It is cut from paper and is nobody's hand. */
import { FINGERS } from '../content/help-questions.ts'

const fingers = [
  'M22 92 10 66a8 8 0 0 1 14-7l14 24z',
  'M42 76 36 24a8.5 8.5 0 0 1 17-2l4 52z',
  'M60 74V14a8.5 8.5 0 0 1 17 0v60z',
  'M80 74l5-50a8.5 8.5 0 0 1 17 2l-7 52z',
  'M97 84l12-36a8 8 0 0 1 15 5l-11 38z',
] as const

export function HelpingHand({ helping }: { helping: number }) {
  return (
    <svg class="art hand-art" viewBox="0 0 134 150" aria-hidden="true" focusable="false">
      {fingers.slice(0, FINGERS).map((finger, at) => (
        <path key={finger} d={finger} fill={at < helping ? '#FFC02E' : '#8FB9D6'} />
      ))}
      <path d="M22 88c20-22 66-24 92-4 0 34-16 60-46 60S26 120 22 88z" fill="#62A0C4" />
    </svg>
  )
}
