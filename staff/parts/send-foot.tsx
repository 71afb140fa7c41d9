/** The end of handing something to several people: the button, what still hinders, and that all of it is out. */
import { Banner } from '../../src/components/banner.tsx'
import { namesInWords } from '../words.ts'

interface SendFootProps {
  readonly nudge: string | undefined
  readonly isAllOut: boolean
  /** Said once it is all out. */
  readonly out: string
  readonly names: readonly string[]
  readonly isBusy: boolean
  readonly busy: string
  readonly label: string
  /** Missing once somebody has it: there is no way back from that. */
  readonly back: { readonly label: string; go(): void } | undefined
  send(): void
  finish(): void
}

export function SendFoot(props: SendFootProps) {
  const { nudge, isAllOut, out, names, isBusy, busy, label, back, send, finish } = props
  return (
    <>
      {nudge && <Banner tone="bad" title={nudge} announce />}
      {isAllOut && (
        <Banner tone="good" title={out} announce>
          <p>{namesInWords(names)} can read it the next time Heard is open and online.</p>
        </Banner>
      )}
      <div class="btns">
        {isAllOut ? (
          <button type="button" class="btn sm" onClick={finish}>
            Finish
          </button>
        ) : (
          <button type="button" class="btn sm" aria-disabled={isBusy ? 'true' : undefined} onClick={send}>
            {isBusy ? busy : label}
          </button>
        )}
        {back && (
          <button type="button" class="btn sm second" onClick={back.go}>
            {back.label}
          </button>
        )}
      </div>
    </>
  )
}
