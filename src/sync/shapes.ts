/**
 * What the council's answers must look like, and what may be put in an envelope. The schemas and their reader are
 * here alone, so that they arrive together and only when there is an answer to read.
 */
import { array, type GenericSchema, type InferOutput, looseObject, object, safeParse, string } from 'valibot'
import { type Attachment, attachmentsIn, partsOf } from '../../contract/attachment.ts'
import { type CaseNews, caseNews } from '../../contract/case-file.ts'
import { checkReceipts } from '../../contract/operations/check-receipts.ts'
import { join } from '../../contract/operations/join.ts'
import { listDevices } from '../../contract/operations/list-devices.ts'

function reader<S extends GenericSchema>(schema: S): (body: unknown) => InferOutput<S> | undefined {
  return (body) => {
    const read = safeParse(schema, body)
    return read.success ? read.output : undefined
  }
}

/** Each answers what it read, or nothing when that is not the council's answer. */
export const readCheckedReceipts = reader(checkReceipts.output)
export const readJoined = reader(join.output)
export const readDevices = reader(listDevices.output)

const readNewsOfAnyKind = reader(
  object({ ...caseNews.entries, news: array(looseObject({ kind: string() })) }),
)
const readNewsWeKnow = reader(caseNews)

/**
 * News of kinds that this app is too old for is left out, and `pull` fetches it once a newer app can hold it.
 * Anything else that does not fit makes the whole answer not the council's.
 */
export function readCaseNews(body: unknown, kinds: readonly string[]): CaseNews | undefined {
  const all = readNewsOfAnyKind(body)
  return all && readNewsWeKnow({ ...all, news: all.news.filter(({ kind }) => kinds.includes(kind)) })
}

/** The input as the contract has it, or the names of the fields that do not fit, never what stands in them. */
export function readInput<S extends GenericSchema>(schema: S, input: unknown) {
  const read = safeParse(schema, input)
  if (read.success) return { input: read.output as InferOutput<S> }
  return {
    where: read.issues.map(({ path }) => path?.map(({ key }) => String(key)).join('.') ?? 'the whole'),
  }
}

/** The attachments of an input, and what the envelope tells of them. */
export function partsIn(input: unknown) {
  const list: readonly Attachment[] = attachmentsIn(input)
  return { list, parts: partsOf(list) }
}
