/** Where a sealed chunk of a picture or a voice lies. Its carrier needs this and nothing else of the vault's. */
export const chunkKey = (sha256: string) => `c/${sha256}`
