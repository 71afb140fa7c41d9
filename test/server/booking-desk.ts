/** Both sides of a booking, for the server tests: what a phone sends and reads, and what the desk asks. */
import type { Booking } from '../../contract/booking.ts'
import type { TestCouncil } from './council.ts'
import { type Phone, post, readFile, sealFor, type Told, tell } from './phone.ts'

/** `council` is asked for only when it is there: it is made before each file's first test. */
export function bookingDesk(council: () => TestCouncil) {
  const desk = (path: string, body?: object, method = body ? 'POST' : 'GET', token = council().chairKey) =>
    tell(council().url, method, `/v1/council/${path}`, { token, ...(body ? { body } : {}) })
  return {
    desk,
    answer: (id: string, version: number, body: object, token?: string): Promise<Told> =>
      desk(`bookings/${id}/answer`, { version, ...body }, 'POST', token),
    /** Sealed, put and filed. Answers the envelope's id, which is its booking's. */
    async sent(phone: Phone, operation: string, input: object): Promise<string> {
      const envelope = await sealFor(phone, { ...input }, { operation })
      await post(phone, envelope)
      await council().running.settle()
      return envelope.id
    },
    async bookingOf(phone: Phone, id: string): Promise<Booking | undefined> {
      const { file } = await readFile(phone)
      return file.news.find((one) => one.kind === 'booking' && one.id === id)?.item as Booking | undefined
    },
  }
}
