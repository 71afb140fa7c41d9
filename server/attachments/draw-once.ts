/** The process that draws one picture anew (redraw-picture.ts). Every loader is shut but those of three plain formats. */
import sharp from 'sharp'
import type { Drawn, ToDraw } from './redraw-picture.ts'

const MAX_PIXELS = 50_000_000
const MAX_SIDE = 2048

sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})
sharp.cache(false)
sharp.concurrency(1)

async function draw({ bytes, as }: ToDraw): Promise<Drawn> {
  try {
    const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', pages: 1 })
      .autoOrient()
      .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
    const drawn = await (as === 'png'
      ? picture.png({ compressionLevel: 9 })
      : picture.flatten({ background: '#ffffff' }).jpeg({ quality: 85 })
    ).toBuffer()
    return { bytes: drawn }
  } catch {
    // Not a picture, or not one that we read: which of the two helps nobody but whoever made it.
    return {}
  }
}

process.once('message', async (what: ToDraw) => {
  process.send?.(await draw(what), () => process.disconnect())
})

// The server ended while this waited for its one picture.
process.once('disconnect', () => process.exit())
