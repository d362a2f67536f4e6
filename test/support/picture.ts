const ONE_PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAwS2OUAAAAABJRU5ErkJggg==';

/** A picture of one pixel, with words behind its end that make its bytes its own: a paper that Amazon's forms take. */
export const pictureOf = (words: string): Buffer =>
  Buffer.concat([Buffer.from(ONE_PIXEL, 'base64'), Buffer.from(words)]);
