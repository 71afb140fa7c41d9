/**
 * A PIN or four words, as one person types it on any keyboard: the same secret whatever digits or spacing it gave.
 * What is chosen too easily is named, because it is what somebody who knows the person would try first.
 */
const EASTERN = /[\u0660-\u0669\u06f0-\u06f9]/g

/** 123 and ١٢٣ are the same PIN; two spaces are one. */
export function asSecret(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(EASTERN, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

export const LEAST = 6

export function isTriedFirst(pin: string): boolean {
  const digits = [...pin].map(Number)
  const steps = digits.slice(1).map((digit, at) => digit - (digits[at] ?? 0))
  const isEven = steps.every((step) => step === steps[0])
  const isRepeated = /^(\d{1,3})\1+$/.test(pin)
  return (isEven && Math.abs(steps[0] ?? 0) <= 1) || isRepeated
}

export function isFourWords(phrase: string): boolean {
  return phrase.split(' ').length >= 4 && phrase.length >= 12
}
