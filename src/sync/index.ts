/**
 * Every byte in flight: what is handed over, what is fetched, and the only `fetch`.
 *
 * No signal is a normal state here. Nothing is called received before the council's signed receipt was checked,
 * and nothing that was handed over is given up or deleted by an error.
 */
export { openCopy, sealCopies } from './copies.ts'
export { type Devices, listDevices, type NoDevices, stopDevice } from './devices.ts'
export { handOverFeedback } from './feedback.ts'
export { type Joined, join } from './join.ts'
export { type Membership, membership, NotJoinedError } from './membership.ts'
export { chunksHeld, type Delivery, delivery, watchDeliveries } from './outbox.ts'
export { type Pulled, pull } from './pull.ts'
export { type SendOptions, type SentItem, type SentWords, send, sentWords } from './send.ts'
export { readShared } from './shared-attachments.ts'
export { deliver, startSync } from './start.ts'
