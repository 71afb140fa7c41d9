/** Whether two things the council gave say the same, whatever order their fields came in. A field that is missing is like one that is undefined. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [left, right] = [Object.entries(one), Object.entries(other)].map(
    (fields) => new Map(fields.filter(([, value]) => value !== undefined)),
  )
  if (!left || !right || left.size !== right.size) return false
  return [...left].every(([name, value]) => right.has(name) && isSame(value, right.get(name)))
}
