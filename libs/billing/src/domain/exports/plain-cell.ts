// Spaces and letters without width before a sign do not keep a spreadsheet from calculating.
const CALCULATES = /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@|;%＝＋－＠]/u;

/** Text of somebody else's for a cell: what a spreadsheet could take for a formula begins with an apostrophe. */
export const plainCell = (text: string): string => (CALCULATES.test(text) ? `'${text}` : text);
