/** A text with a number in it that is never broken in two and reads from left to right beside every script. */
export function InOnePiece({ text, piece }: { text: string; piece: string | undefined }) {
  const at = piece ? text.indexOf(piece) : -1
  if (!piece || at < 0) return <>{text}</>
  return (
    <>
      {text.slice(0, at)}
      <bdi class="whole" dir="ltr">
        {piece}
      </bdi>
      {text.slice(at + piece.length)}
    </>
  )
}
