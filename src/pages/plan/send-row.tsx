/** Below something said about a plan: that it could not be handed over, handing it over, and closing it with the words kept. */
import { Button, TextButton } from '../../components/button.tsx'
import { useWords } from '../../i18n/index.ts'

interface Props {
  readonly kept: { settle(): Promise<boolean> }
  readonly state: 'still' | 'working' | 'failed'
  /** Whose phone is not joined writes for themselves: nothing can be sent. */
  readonly isJoined: boolean
  readonly send: string
  readonly cannotYet: string | undefined
  onSend(): void
  onDone(): void
}

export function SendRow({ kept, state, isJoined, send, cannotYet, onSend, onDone }: Props) {
  const t = useWords('plan')
  return (
    <>
      {state === 'failed' && (
        <p class="save bad" role="alert">
          {t('send.failed')}
        </p>
      )}
      <div class="row">
        {isJoined && (
          <Button small icon="send" working={state === 'working'} cannotYet={cannotYet} onPress={onSend}>
            {send}
          </Button>
        )}
        <TextButton onPress={() => void kept.settle().then((isKept) => isKept && onDone())}>
          {t('say.close')}
        </TextButton>
      </div>
    </>
  )
}
