/**
 * Stretches a PIN with Argon2id, in WebAssembly, away from the page so that the page stays quick.
 * It answers one question and is then ended by whoever asked. It keeps nothing and has no network.
 */
import { argon2id } from 'hash-wasm'
import type { ArgonQuestion } from './argon-question.ts'

declare const self: DedicatedWorkerGlobalScope

self.onmessage = async ({ data }: MessageEvent<ArgonQuestion>) => {
  const bits = await argon2id({
    password: data.pin,
    salt: data.salt,
    memorySize: data.memoryKiB,
    iterations: data.iterations,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  })
  self.postMessage(bits)
}
