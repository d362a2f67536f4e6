const DECLARED = /^(?:content-type:|\s).{0,400}?boundary ?= ?(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i;
const EMBEDDED = /^content-type: ?message\/rfc822/i;
const LINE_LIMIT = 1000;

/**
 * How deep a mail's parts are nested, read off its boundaries without parsing it: a boundary opens with its
 * declaration and closes with its closing line. Embedded mails count as a level that never closes. Stops
 * counting above `limit`.
 */
export function mimeDepth(bytes: Buffer, limit: number): number {
  const open: string[] = [];
  let embedded = 0;
  let deepest = 0;
  for (let start = 0; start < bytes.length && deepest <= limit;) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    const line = bytes.toString('latin1', start, Math.min(end, start + LINE_LIMIT)).trimEnd();
    start = end + 1;
    if (line.startsWith('--') && line.endsWith('--')) closeBoundary(open, line.slice(2, -2));
    const declared = DECLARED.exec(line);
    if (declared) open.push(declared[1] ?? declared[2] ?? '');
    if (EMBEDDED.test(line)) embedded += 1;
    deepest = Math.max(deepest, open.length + embedded);
  }
  return deepest;
}

function closeBoundary(open: string[], boundary: string): void {
  const at = open.lastIndexOf(boundary);
  if (at !== -1) open.length = at;
}
