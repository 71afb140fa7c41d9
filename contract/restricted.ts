/**
 * Whether anything is marked as not for everybody: a field called `restricted`, or FHIR's confidentiality codes for
 * restricted and very restricted. Such a thing can only be absent; it is never brought in and then hidden.
 */
const marks = new Set(['R', 'V'])

export function hasRestricted(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some(hasRestricted)
  return Object.entries(value).some(([name, inner]) => {
    if (/^_?restricted$/i.test(name)) return inner !== false && inner !== null
    if (name === 'security' || name === 'securityLabel') return hasMark(inner)
    return hasRestricted(inner)
  })
}

function hasMark(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasMark)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(
    ([name, inner]) => (name === 'code' && typeof inner === 'string' && marks.has(inner)) || hasMark(inner),
  )
}
