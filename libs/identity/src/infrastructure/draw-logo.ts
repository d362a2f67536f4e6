import { Refusal } from '@overturn/kernel';
import sharp from 'sharp';

const MOST_PIXELS = 20_000_000;
const BOX = { width: 600, height: 240, fit: 'inside', withoutEnlargement: true } as const;

/**
 * Draws a picture anew as a PNG of at most 600 by 240: nothing that the file carried besides its pixels is left.
 * @throws IDENTITY.LOGO_UNREADABLE
 */
export async function drawLogo(bytes: Buffer): Promise<Buffer> {
  try {
    return await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .rotate()
      .resize(BOX)
      .png({ compressionLevel: 9 })
      .toBuffer();
  } catch {
    throw new Refusal('IDENTITY.LOGO_UNREADABLE');
  }
}
