/** Another tab of the same phone: its own document, its own modules and memory, the same storage. */
import type * as Store from '../../src/store/index.ts'

export type OtherStore = typeof Store

export interface Tab<Module> {
  readonly module: Module
  readonly window: Window
  close(): void
}

export function openTab<Module = OtherStore>(module = '/src/store/index.ts'): Promise<Tab<Module>> {
  return new Promise((resolve, reject) => {
    const frame = document.createElement('iframe')
    const ready = ({ data, source }: MessageEvent) => {
      if (data !== 'tab ready' || source !== frame.contentWindow) return
      removeEventListener('message', ready)
      const opened = frame.contentWindow as Window & { module: Module } // the script above put it there
      resolve({ module: opened.module, window: opened, close: () => frame.remove() })
    }
    addEventListener('message', ready)
    frame.onerror = () => reject(new Error('The other tab did not open. Look at the browser console.'))
    document.body.append(frame)
    // Written by this document, so that the tab has this document's address and not "about:blank".
    const inside = frame.contentDocument!
    inside.open()
    inside.write(`<!doctype html><script type="module">
      // What the test runner puts around a lazy import in its own document.
      window.__vitest_browser_runner__ = { wrapDynamicImport: (load) => load() }
      import * as module from '${module}'
      window.module = module
      parent.postMessage('tab ready', '*')
    </script>`)
    inside.close()
  })
}
