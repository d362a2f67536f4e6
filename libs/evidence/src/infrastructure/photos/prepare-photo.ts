import sharp from 'sharp';
import '../examine/read-image';

/** Phones take 12 to 24 million; what claims more is unpacked for nobody. */
const MOST_PIXELS = 40_000_000;
/** Letters of a screenshot are made twice as large at most: beyond that nothing becomes clearer. */
const MOST_ENLARGEMENT = 2;
const WIDTH = 2_000;
/** A long screenshot keeps its width as far as this goes; the recogniser's time grows with it. */
const READ_PIXELS = 8_000_000;

/**
 * A photo as the recogniser likes it: turned as the camera was held, grey, of even contrast, letters of a good size.
 * @throws on broken pixels and on more than 40 million of them
 */
export async function preparePhoto(picture: Buffer): Promise<Buffer> {
  const open = () => sharp(picture, { limitInputPixels: MOST_PIXELS, sequentialRead: true });
  const { autoOrient } = await open().metadata();
  const { width, height } = autoOrient;
  const scale = Math.min(MOST_ENLARGEMENT, WIDTH / width, Math.sqrt(READ_PIXELS / (width * height)));
  return open()
    .autoOrient()
    .flatten({ background: 'white' })
    .greyscale()
    .resize({ width: Math.max(1, Math.round(width * scale)) })
    .normalise()
    .png({ compressionLevel: 1 })
    .toBuffer();
}
