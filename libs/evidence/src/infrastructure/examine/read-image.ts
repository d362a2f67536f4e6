import sharp from 'sharp';
import type { FileFacts } from '../../domain/judge-file';

/** Only the readers of accepted pictures: a PDF or SVG in disguise reaches no parser. */
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpeg',
    'VipsForeignLoadPng',
    'VipsForeignLoadWebp',
    'VipsForeignLoadTiff',
    'VipsForeignLoadNsgif',
  ],
});

/** Size of a picture by its header: nothing is decoded. `broken` when its reader refuses it. */
export async function readImage(path: string): Promise<NonNullable<FileFacts['image']>> {
  try {
    const { width, height, pages = 1 } = await sharp(path, { limitInputPixels: false }).metadata();
    return { width, height, pages };
  } catch {
    return 'broken';
  }
}
