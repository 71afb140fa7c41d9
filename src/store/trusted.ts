/**
 * The one Trusted Types policy, `heard`. It turns the address of a worker script into something the browser
 * accepts, and only when the script is our own. It never makes HTML.
 */

interface Policy {
  createScriptURL(address: string): unknown
}
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy
}

class UntrustedScriptError extends Error {
  override readonly name = 'UntrustedScriptError'
}

let policy: Policy | undefined

function ownScript(address: string): string {
  if (new URL(address, location.href).origin === location.origin) return address
  throw new UntrustedScriptError('A worker script may only come from our own server. Bundle it with the app.')
}

/** The address of one of our own scripts, in the form that `new Worker` and `register` accept. */
export function scriptAddress(address: string): string {
  const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes // not in TypeScript's DOM yet
  if (!trustedTypes) return ownScript(address)
  policy ??= trustedTypes.createPolicy('heard', { createScriptURL: ownScript })
  return policy.createScriptURL(address) as string // a TrustedScriptURL, which stands where a string does
}
