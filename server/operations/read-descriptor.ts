import { readDescriptor } from '../../contract/operations/read-descriptor.ts'
import { byAnyone, done } from './rule.ts'

export const readDescriptorRule = byAnyone(readDescriptor, async (_input, { council, now }) =>
  done({ descriptor: council.descriptor(now.toISOString().slice(0, 10)) }),
)
