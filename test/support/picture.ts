const ONE_PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWP4//8/AAX+Av5Y8msOAAAAAElFTkSuQmCC';

/** A picture of one pixel, with words behind its end that make its bytes its own: a paper that Amazon's forms take. */
export const pictureOf = (words: string): Buffer =>
  Buffer.concat([Buffer.from(ONE_PIXEL, 'base64'), Buffer.from(words)]);
