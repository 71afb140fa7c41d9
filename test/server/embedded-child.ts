/** Starts a PostgreSQL and tells its parent where it is; the parent then kills this process. */
import { startEmbedded } from '../../server/db/embedded.ts'

const { url } = await startEmbedded({ dir: process.argv[2] ?? '' })
process.send?.(url)
setInterval(() => {}, 1_000)
