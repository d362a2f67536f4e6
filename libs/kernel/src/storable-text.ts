/** A stranger's line as a text column can hold it: no NUL, no half of a pair of signs. */
export const storableText = (text: string): string => text.toWellFormed().replaceAll('\0', '');
