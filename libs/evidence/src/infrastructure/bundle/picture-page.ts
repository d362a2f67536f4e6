import sharp from 'sharp';

/** Enough to read the small print of an A4 page. */
const LONGEST_SIDE = 2200;

/** A picture as it is put on a page: turned upright, on white, written anew without its metadata. */
export const pictureForPage = (path: string): Promise<Buffer> =>
  sharp(path)
    .rotate()
    .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 85 })
    .toBuffer();
