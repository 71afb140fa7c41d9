/** What one draws with: tools, three sizes, back and forward. Every one is 48 pixels or more and has its word. */
import { type Size, sizes } from '../../case-file/drawing.ts'
import { useWords } from '../../i18n/index.ts'
import { sizeKeys, type Tool, toolKeys } from './board-words.ts'
import { ToolIcon, type ToolIconName } from './tool-icons.tsx'

export type Panel = 'stamp' | 'paper' | undefined

interface ToolsProps {
  tool: Tool
  size: Size
  panel: Panel
  onTool: (tool: Tool) => void
  onSize: (size: Size) => void
  onPaper: () => void
  undo: (() => void) | undefined
  redo: (() => void) | undefined
}

const tools = ['pen', 'rub', 'fill', 'stamp'] as const

export function Tools({ tool, size, panel, onTool, onSize, onPaper, undo, redo }: ToolsProps) {
  const t = useWords('draw-picture')
  return (
    <fieldset class="draw-tools" aria-label={t('tools')}>
      {tools.map((one) => (
        <ToolButton
          key={one}
          icon={one}
          says={t(toolKeys[one])}
          isOn={one === tool}
          onPress={() => onTool(one)}
        />
      ))}
      <ToolButton icon="paper" says={t('tool.paper')} isOpen={panel === 'paper'} onPress={onPaper} />
      {sizes.map((one) => (
        <ToolButton
          key={one}
          icon={one}
          says={t(sizeKeys[one])}
          isOn={one === size}
          onPress={() => onSize(one)}
        />
      ))}
      <ToolButton icon="undo" says={t('undo')} onPress={undo} />
      <ToolButton icon="redo" says={t('redo')} onPress={redo} />
    </fieldset>
  )
}

interface ToolButtonProps {
  icon: ToolIconName
  says: string
  isOn?: boolean
  isOpen?: boolean
  /** Nothing to do now: it stays where it is and can be reached. */
  onPress: (() => void) | undefined
}

export function ToolButton({ icon, says, isOn, isOpen, onPress }: ToolButtonProps) {
  return (
    <button
      type="button"
      class="tbtn"
      aria-pressed={isOn}
      aria-expanded={isOpen}
      aria-disabled={onPress ? undefined : true}
      onClick={() => onPress?.()}
    >
      <ToolIcon name={icon} />
      <span>{says}</span>
    </button>
  )
}
