import type { PhotoWords } from '../../domain/photos/photo-words';

export const PHOTO_READER = Symbol('PHOTO_READER');

/** Makes out the words in a picture. */
export interface PhotoReader {
  /** @throws whatever keeps it from the words: a broken picture, too many pixels, too long, too much memory */
  read(picture: Buffer): Promise<PhotoWords>;
}
