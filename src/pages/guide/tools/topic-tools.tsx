/**
 * What can be done with a page besides reading it: listen, ask about it, share it, print it. Each is fetched when it is
 * pressed, so that reading costs nothing more. Without JavaScript there are none of these, and the page is whole.
 */
import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import { Icon, type IconName } from '../../../components/icon.tsx'
import { PartNotHere } from '../../../components/not-here.tsx'
import type { Topic } from '../../../content/index.ts'
import { type KeyOf, language, loadWords, useWords } from '../../../i18n/index.ts'

export interface ToolProps {
  topic: Pick<Topic, 'id' | 'title' | 'sections'>
}

interface Tool {
  readonly name: 'listen' | 'ask' | 'share' | 'print'
  readonly icon: IconName
  readonly says: KeyOf<'guide'>
  readonly load: () => Promise<ComponentType<ToolProps>>
}

const tools: readonly Tool[] = [
  {
    name: 'listen',
    icon: 'listen',
    says: 'listen',
    load: () => import('./listen-tool.tsx').then((module) => module.ListenTool),
  },
  {
    name: 'ask',
    icon: 'words',
    says: 'askLater',
    load: () => import('./ask-tool.tsx').then((module) => module.AskTool),
  },
  {
    name: 'share',
    icon: 'share',
    says: 'share',
    load: () => import('./share-tool.tsx').then((module) => module.ShareTool),
  },
  {
    name: 'print',
    icon: 'print',
    says: 'printIt',
    load: () => import('./print-tool.tsx').then((module) => module.PrintTool),
  },
]

export function TopicTools({ topic, only }: ToolProps & { only?: readonly Tool['name'][] }) {
  const t = useWords('guide')
  const [open, setOpen] = useState<{ name: Tool['name']; Panel: ComponentType<ToolProps> } | undefined>()
  const [missing, setMissing] = useState<Tool | undefined>()
  async function bring(tool: Tool): Promise<boolean> {
    try {
      const [Panel] = await Promise.all([tool.load(), loadWords(language(), ['reading'])])
      setOpen({ name: tool.name, Panel })
      setMissing(undefined)
      return true
    } catch {
      // Without signal, and not kept yet.
      setOpen(undefined)
      setMissing(tool)
      return false
    }
  }
  function press(tool: Tool) {
    setMissing(undefined)
    if (open?.name === tool.name) setOpen(undefined)
    else void bring(tool)
  }
  return (
    <section
      class="sec tools needs-script noprint"
      aria-label={only?.length === 1 && only[0] === 'listen' ? t('listen') : t('tools')}
    >
      <div class="row">
        {tools
          .filter(({ name }) => only?.includes(name) ?? true)
          .map((tool) => (
            <button
              key={tool.name}
              type="button"
              class="chip"
              aria-expanded={open?.name === tool.name}
              onClick={() => press(tool)}
            >
              <Icon name={tool.icon} size="sm" />
              {t(tool.says)}
            </button>
          ))}
      </div>
      {open && <open.Panel topic={topic} />}
      {missing && <PartNotHere key={missing.name} again={() => bring(missing)} />}
    </section>
  )
}
