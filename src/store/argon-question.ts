/** What the page asks of the Argon2 worker. In a file of its own, because page and worker are compiled apart. */
export interface ArgonQuestion {
  readonly pin: Uint8Array
  readonly salt: Uint8Array
  readonly memoryKiB: number
  readonly iterations: number
}
