/** The API as a page to read, made from `openapi.json`. Every value in it is escaped; it has no script. */
interface ApiOperation {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly summary: string
  readonly description: string
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: unknown }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: unknown }>> }
  readonly responses: Readonly<Record<string, ApiResponse>>
}

interface ApiResponse {
  readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>
}

interface ApiSchema {
  readonly title?: string
  readonly description?: string
}

export interface ApiDescription {
  readonly info: { readonly title: string; readonly version: string; readonly description: string }
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, ApiOperation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, ApiSchema>> }
}

export function apiPage(api: ApiDescription): string {
  const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  )
  const parts = api.tags.map(({ name, description }) => {
    const ours = operations.filter(({ operation }) => operation.tags.includes(name))
    return `<h2 id="${clean(name)}">${clean(description)}</h2>${ours.map(sectionFor).join('')}`
  })
  const schemas = Object.entries(api.components.schemas).map(
    ([name, schema]) =>
      `<section id="${clean(name)}"><h3>${clean(schema.title ?? name)}</h3><p>${clean(schema.description ?? '')}</p>${details('What is in it', schema)}</section>`,
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${clean(api.info.title)}</title>
<link rel="stylesheet" href="/api/api.css">
</head>
<body>
<main>
<h1>${clean(api.info.title)}</h1>
<p>${clean(api.info.description)}</p>
<p>The same for programs: <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
${parts.join('\n')}
<h2 id="inside">Inside an envelope, and other shapes</h2>
${schemas.join('')}
</main>
</body>
</html>
`
}

function sectionFor({
  path,
  method,
  operation,
}: {
  path: string
  method: string
  operation: ApiOperation
}): string {
  const { operationId, summary, description, parameters, requestBody, responses } = operation
  const rows = parameters.map(
    (one) =>
      `<tr><td><code>${clean(one.name)}</code></td><td>${clean(one.in)}</td><td><code>${clean(JSON.stringify(one.schema))}</code></td></tr>`,
  )
  const refused = responses[422]?.content?.['application/json']?.schema
  return `<section id="${clean(operationId)}">
<h3>${clean(summary)}</h3>
<p><code>${clean(method)} ${clean(path)}</code></p>
<p>${clean(description)}</p>
${rows.length > 0 ? `<table><thead><tr><th scope="col">Name</th><th scope="col">In</th><th scope="col">Shape</th></tr></thead><tbody>${rows.join('')}</tbody></table>` : ''}
${requestBody ? details('What is sent', requestBody.content) : ''}
${details('What is answered', responses[200]?.content?.['application/json']?.schema)}
${refused ? details('What may be refused', refused) : ''}
</section>`
}

function details(summary: string, shape: unknown): string {
  return `<details><summary>${clean(summary)}</summary><pre tabindex="0">${clean(JSON.stringify(shape, undefined, 2) ?? '')}</pre></details>`
}

function clean(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
