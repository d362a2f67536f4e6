import sharp, { type Sharp } from 'sharp';
import { pixelsOf, type CopyRecipe } from '../../domain/copies';
import { MOST_PIXELS } from '../../domain/judge-file';
import '../examine/read-image';

const PREVIEW_PIXELS = 1_800;
const THUMBNAIL_PIXELS = 320;

const open = (path: string): Sharp =>
  // Turned as the camera was held; whatever else its metadata say (place, device, owner) is left behind.
  sharp(path, { limitInputPixels: MOST_PIXELS, sequentialRead: true }).rotate();

const shrunk = (path: string, most: number): Promise<Buffer> =>
  open(path)
    .resize({ width: most, height: most, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 82 })
    .toBuffer();

export interface PicturePreview {
  readonly preview: Buffer;
  readonly thumbnail: Buffer;
}

/** A picture for the page and one for lists, decoded and written anew without metadata. @throws on broken pixels */
export async function previewPicture(path: string): Promise<PicturePreview> {
  return { preview: await shrunk(path, PREVIEW_PIXELS), thumbnail: await shrunk(path, THUMBNAIL_PIXELS) };
}

/** A picture with areas blacked out in its pixels or words across it, without metadata. @throws on broken pixels */
export async function renderCopy(path: string, { areas, text }: CopyRecipe): Promise<Buffer> {
  const { data, info } = await open(path)
    .flatten({ background: 'white' })
    .toBuffer({ resolveWithObject: true });
  const picture = { width: info.width, height: info.height };
  const blacked = areas.map((area) => {
    const { left, top, width, height } = pixelsOf(area, picture);
    return { input: { create: { width, height, channels: 3 as const, background: 'black' } }, left, top };
  });
  const words = text === null ? [] : [await wordsAcross(text, picture)];
  return sharp(data, { limitInputPixels: MOST_PIXELS })
    .composite([...blacked, ...words])
    .jpeg({ quality: 92 })
    .toBuffer();
}

const SHARE_OF_WIDTH = 0.6;

async function wordsAcross(text: string, { width, height }: { width: number; height: number }) {
  const input = await sharp({
    text: {
      text: `<span foreground="#c00000">${escape(text)}</span>`,
      width: Math.max(8, Math.round(width * SHARE_OF_WIDTH)),
      height: Math.max(8, Math.round(height * 0.2)),
      rgba: true,
      align: 'centre',
    },
  })
    .ensureAlpha(0.45)
    .png()
    .toBuffer();
  return { input, gravity: 'centre' as const };
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
