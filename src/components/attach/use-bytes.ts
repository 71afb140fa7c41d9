/**
 * What is attached, opened for the eye or the ear: an address that works in this tab alone and only as long as
 * somebody looks. It is taken back as soon as the part is gone from the screen, or locked.
 */
import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { KeptAttachment } from '../../../contract/attachment.ts'
import { isOpen, onLockChange, readBytes } from '../../store/index.ts'

export type Opened =
  | { readonly is: 'opening' }
  /** Not all of it lies on this phone any more. */
  | { readonly is: 'missing' }
  | { readonly is: 'open'; readonly url: string }

/** Opened when `seen` comes into sight: twenty photos below the screen, or behind “Read”, cost nothing. */
export function useBytes(one: KeptAttachment, seen: RefObject<Element | null>): Opened {
  const [opened, setOpened] = useState<Opened>({ is: 'opening' })
  const isNear = useNear(seen)
  // biome-ignore lint/correctness/useExhaustiveDependencies: an attachment is its key; the list is made anew each time
  useEffect(() => {
    if (!isNear) return
    let url: string | undefined
    let isGone = false
    const close = () => {
      isGone = true
      if (url) URL.revokeObjectURL(url)
    }
    const show = async () => {
      const bytes = await readBytes(one).catch(() => undefined) // a disk that cannot be read has nothing to show
      if (isGone) return
      if (!bytes) return setOpened({ is: 'missing' })
      url = URL.createObjectURL(new Blob([bytes], { type: one.type }))
      setOpened({ is: 'open', url })
    }
    setOpened({ is: 'opening' })
    void show()
    const stop = onLockChange(() => {
      if (isOpen()) return
      close()
      setOpened({ is: 'opening' })
    })
    return () => {
      stop()
      close()
    }
  }, [one.key, isNear])
  return opened
}

function useNear(seen: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    if (!seen.current) return
    const watcher = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: '200px' },
    )
    watcher.observe(seen.current)
    return () => watcher.disconnect()
  }, [seen])
  return isNear
}
