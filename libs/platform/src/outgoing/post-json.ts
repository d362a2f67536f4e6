export interface PostedAnswer {
  readonly status: number;
  /** The answer's beginning. */
  readonly text: string;
}

const TIMEOUT_MS = 5_000;
const ANSWER_MOST_BYTES = 4_096;

/**
 * Posts JSON to an address that its caller has checked against a list: nothing that a person typed is called as it is
 * (docs/adr/0033-groups-are-told-by-robots.md). Five seconds, no redirects, a bounded answer.
 * @throws Error with a name of what failed, never with the address
 */
export const postJson = (url: string, body: unknown): Promise<PostedAnswer> =>
  post(url, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
  });

/** The same with headers of the caller's own. @throws Error with a name of what failed, never with the address */
export async function post(
  url: string,
  request: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
): Promise<PostedAnswer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      ...request,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return { status: response.status, text: await beginningOf(response) };
  } catch (error) {
    throw new Error(whyNotReached(error));
  }
}

/** At most so many bytes of an answer; the rest is left on the wire. */
async function beginningOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    parts.push(part);
    size += part.length;
    if (size >= ANSWER_MOST_BYTES) break;
  }
  return Buffer.concat(parts).subarray(0, ANSWER_MOST_BYTES).toString('utf8');
}

/** An address in an error would tell its key. */
function whyNotReached(error: unknown): string {
  if (!(error instanceof Error)) return 'unreachable';
  if (error.name === 'TimeoutError') return `no answer in ${TIMEOUT_MS / 1000} s`;
  const { cause } = error;
  return typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : 'unreachable';
}
