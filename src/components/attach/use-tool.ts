/** Which tool is open below a field. A tool that is not on the phone yet, and cannot be fetched, says so. */
import type { ComponentType } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { type ToolName, type ToolProps, tools } from './tool.ts'

export type OpenTool =
  | { readonly is: 'none' }
  | { readonly is: 'coming' | 'not-here'; readonly name: ToolName }
  | { readonly is: 'open'; readonly name: ToolName; readonly Tool: ComponentType<ToolProps> }

export function useTool() {
  const [tool, setTool] = useState<OpenTool>({ is: 'none' })
  const newest = useRef(0)
  async function fetchIt(name: ToolName, mine: number): Promise<boolean> {
    const Tool = await tools[name]().catch(() => undefined) // there is no line, and it was never fetched
    if (mine === newest.current) setTool(Tool ? { is: 'open', name, Tool } : { is: 'not-here', name })
    return Tool !== undefined
  }
  return {
    tool,
    close() {
      newest.current++
      setTool({ is: 'none' })
    },
    async open(name: ToolName) {
      const mine = ++newest.current
      setTool({ is: 'coming', name })
      await fetchIt(name, mine)
    },
    /** Asks once more for a tool that was not here. What is on the screen stays until it is. */
    again: (name: ToolName) => fetchIt(name, newest.current),
  }
}
