/** Where a sealed chunk of a picture or a voice lies. Its carrier needs this and nothing else of the vault's. */
export const chunkKey = (sha256: string) => `c/${sha256}`

/** Where a sealed piece of what is still being recorded lies. Pieces never travel. */
export const pieceKey = (sha256: string) => `p/${sha256}`
