/**
 * Writes `contract/openapi.json` from the contract: what a case-system vendor reads and implements.
 *
 * Nothing in it is typed twice. A test fails when it is not fresh: run `npx tsx scripts/openapi.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import * as caseFile from '../contract/case-file.ts'
import * as envelope from '../contract/envelope.ts'
import { type Problem, problems, REFUSAL_STATUS, type Route } from '../contract/operation.ts'
import { bookingCard } from '../contract/operations/answer-booking.ts'
import { councilRoutes, familyRoutes, sealedOperations } from '../contract/operations/index.ts'
import { submissionCard } from '../contract/operations/open-submission.ts'
import * as words from '../contract/words.ts'

type Json = { readonly [key: string]: unknown }

export const openApiPath = fileURLToPath(new URL('../contract/openapi.json', import.meta.url))

/** Shapes that many operations share are written once. */
const named = {
  CouncilText: words.councilText,
  WrittenText: words.writtenText,
  PublicKey: words.publicKey,
  PersonCard: caseFile.personCard,
  ChildCard: caseFile.childCard,
  Me: caseFile.me,
  Conference: caseFile.conference,
  PlanAction: caseFile.planAction,
  PlanGoal: caseFile.planGoal,
  Plan: caseFile.plan,
  Decision: caseFile.decision,
  CaseDocument: caseFile.caseDocument,
  Appointment: caseFile.appointment,
  Complaint: caseFile.complaint,
  Booking: caseFile.booking,
  Slots: caseFile.slots,
  Progress: caseFile.progress,
  Opening: caseFile.opening,
  SubmissionCard: submissionCard,
  BookingCard: bookingCard,
}

const settings = {
  target: 'draft-2020-12',
  errorMode: 'ignore',
  typeMode: 'input',
  definitions: named,
  overrideRef: ({ referenceId }: { readonly referenceId: string }) => `#/components/schemas/${referenceId}`,
} as const

const schemaOf = (schema: GenericSchema): Json => {
  const { $schema: _dialect, $defs: _shared, ...rest } = toJsonSchema(schema, settings)
  return rest
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const json = (schema: Json) => ({ 'application/json': { schema } })

const askers = {
  anyone: 'Anyone may ask.',
  posting: 'With the posting token that joining gave the phone.',
  reading: 'With the reading token that joining gave the phone.',
  council: 'With a council key.',
} as const

export function makeOpenApi(): Json {
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Heard: the case API',
      version: '1',
      description:
        'What a family’s phone and a council say to each other. What a family writes travels sealed, inside an envelope that only the council’s opener can read; see the sealed operations under components.',
    },
    servers: [{ url: '/' }],
    tags: [
      { name: 'family', description: 'What a family’s phone asks for' },
      { name: 'council', description: 'What a council’s staff and systems ask for, with a key' },
    ],
    paths: pathsOf([
      ...familyRoutes.map((route) => ({ route, tag: 'family' })),
      ...councilRoutes.map((route) => ({ route, tag: 'council' })),
    ]),
    components: {
      securitySchemes: Object.fromEntries(
        (['posting', 'reading', 'council'] as const).map((asker) => [
          asker,
          { type: 'http', scheme: 'bearer', description: askers[asker] },
        ]),
      ),
      responses: {
        Problem: {
          description: 'It could not be done; `where` names a field, never its value.',
          content: json(ref('Problem')),
        },
      },
      schemas: {
        Problem: problemSchema,
        ...toJsonSchemaDefs(named, settings),
        ...sealedSchemas(),
        Letter: {
          description: 'What is signed (ES256, typ heard-letter+jwt) and then sealed.',
          ...schemaOf(envelope.letterSchema),
        },
        Receipt: {
          description: 'The payload of a receipt (ES256, typ heard-receipt+jwt).',
          ...schemaOf(envelope.receiptSchema),
        },
        Descriptor: {
          description: 'The payload of a descriptor (ES256, typ heard-descriptor+jwt).',
          ...schemaOf(envelope.descriptorSchema),
        },
        CaseItem: {
          description: 'One thing a person may see of their case.',
          ...schemaOf(caseFile.caseItem),
        },
      },
    },
  }
}

const problemSchema = {
  type: 'object',
  required: ['problem'],
  properties: { problem: { enum: Object.keys(problems) }, where: { type: 'string' } },
}

/** Sealed operations have no address: this is what is inside an envelope, as the letter’s `input`. */
function sealedSchemas(): Json {
  return Object.fromEntries(
    sealedOperations.map(({ name, summary, input }) => [
      `sealed.${name}`,
      {
        title: name,
        description: `Inside an envelope, as the letter’s input. ${summary}.`,
        ...schemaOf(input),
      },
    ]),
  )
}

function pathsOf(routes: readonly { readonly route: Route; readonly tag: string }[]): Json {
  const paths: Record<string, Record<string, Json>> = {}
  for (const { route, tag } of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route, tag) }
  }
  return paths
}

function operationOf(route: Route, tag: string): Json {
  const input = schemaOf(route.input) as {
    readonly properties?: Record<string, Json>
    readonly required?: readonly string[]
  } // valibot objects become JSON-schema objects
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const others = Object.entries(input.properties ?? {}).filter(([name]) => !inPath.includes(name))
  const isGet = route.method === 'GET'
  const scope = route.scope ? ` Its scope: ${route.scope}.` : ''
  return {
    operationId: route.name,
    tags: [tag],
    summary: route.summary,
    description: `${askers[route.asker]}${scope}`,
    security: route.asker === 'anyone' ? [] : [{ [route.asker]: [] }],
    parameters: [
      ...inPath.map((name) => ({ name, in: 'path', required: true, schema: input.properties?.[name] ?? {} })),
      ...(isGet ? others.map(([name, schema]) => ({ name, in: 'query', required: false, schema })) : []),
    ],
    ...bodyOf(
      route,
      Object.fromEntries(others),
      (input.required ?? []).filter((name) => !inPath.includes(name)),
      input,
    ),
    responses: responsesOf(route),
  }
}

function bodyOf(route: Route, properties: Json, required: readonly string[], whole: Json): Json {
  if (route.method === 'GET') return {}
  if (route.name === 'send-chunk') {
    return { requestBody: { required: true, content: { 'application/octet-stream': {} } } }
  }
  if (Object.keys(properties).length === 0) return {}
  // An envelope’s own id is part of the frozen bytes, so its body is the whole of it.
  const schema = route.name === 'send-envelope' ? whole : { type: 'object', properties, required }
  return { requestBody: { required: true, content: json(schema) } }
}

function responsesOf(route: Route): Json {
  const statuses = (...names: readonly Problem[]) => names.map((name) => problems[name])
  const turned = route.asker === 'anyone' ? [] : statuses('unknown-key', 'not-allowed')
  const body = route.method === 'GET' ? [] : statuses('too-large', 'wrong-content-type')
  const always = statuses('unreadable', 'not-found', 'wrong-method', 'too-many', 'fault', 'unavailable')
  const refusal = { type: 'object', required: ['refusal'], properties: { refusal: { enum: route.refusals } } }
  return {
    200: { description: 'Done', content: json(schemaOf(route.output)) },
    ...(route.name === 'read-case-file' ? { 304: { description: 'Nothing is new' } } : {}),
    ...Object.fromEntries(
      [...turned, ...body, ...always].map((status) => [status, { $ref: '#/components/responses/Problem' }]),
    ),
    ...(route.refusals.length > 0
      ? { [REFUSAL_STATUS]: { description: 'The council understood and says no', content: json(refusal) } }
      : {}),
  }
}

export const openApiText = (): string => `${JSON.stringify(makeOpenApi(), undefined, 2)}\n`

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const text = openApiText()
  const isFresh = readFileSync(openApiPath, { encoding: 'utf8', flag: 'a+' }) === text
  writeFileSync(openApiPath, text)
  process.stdout.write(isFresh ? 'contract/openapi.json was fresh.\n' : 'contract/openapi.json is written.\n')
}
