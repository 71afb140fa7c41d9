import { readFileSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { councilRoutes, familyRoutes, sealedOperations } from '../../contract/operations/index.ts'
import { makeOpenApi, openApiPath, openApiText } from '../../scripts/openapi.ts'

test('what a case-system vendor reads is today’s contract (run npx tsx scripts/openapi.ts)', () => {
  expect(readFileSync(openApiPath, 'utf8')).toBe(openApiText())
})

test('it is a valid OpenAPI 3.1 description', async () => {
  const validator = new Validator()
  const result = await validator.validate(JSON.parse(openApiText()))
  expect(result.errors).toBeUndefined()
  expect(result.valid).toBe(true)
  expect(validator.version).toBe('3.1')
})

test('every route is in it once, and what is sealed has no address', () => {
  const { paths, components } = makeOpenApi() as {
    paths: Record<string, Record<string, { operationId: string }>>
    components: { schemas: Record<string, unknown> }
  }
  const named = Object.values(paths).flatMap((methods) =>
    Object.values(methods).map((one) => one.operationId),
  )
  expect(named.sort()).toEqual([...familyRoutes, ...councilRoutes].map(({ name }) => name).sort())
  for (const { name } of sealedOperations) expect(components.schemas).toHaveProperty([`sealed.${name}`])
})
