/** What one person's own case file holds of one kind, as the contract reads it. */
import { type GenericSchema, type InferOutput, parse } from 'valibot'
import type { Tx } from '../db/pools.ts'

export async function itemsOf<S extends GenericSchema>(
  tx: Tx,
  personId: string,
  kind: string,
  schema: S,
): Promise<readonly InferOutput<S>[]> {
  const rows = await tx<{ body: unknown }[]>`
    select body from case_item where person_id = ${personId} and kind = ${kind} and body is not null order by seq`
  return rows.map(({ body }) => parse(schema, body))
}

export async function itemOf<S extends GenericSchema>(
  tx: Tx,
  personId: string,
  kind: string,
  id: string,
  schema: S,
): Promise<InferOutput<S> | undefined> {
  const [row] = await tx<{ body: unknown }[]>`
    select body from case_item
    where person_id = ${personId} and kind = ${kind} and id = ${id} and body is not null`
  return row && parse(schema, row.body)
}
