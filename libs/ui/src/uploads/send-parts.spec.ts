import { ApiProblem } from '../errors/api-problem';
import { sendParts } from './send-parts';

const file = {
  size: 10,
  slice: (from: number, to: number) => `${from}-${Math.min(to, 10)}`,
} as unknown as File;
const problem = (status: number, code: string, params = {}) => new ApiProblem(code, status, params);

/** Sends ten bytes in parts of four; each turn is what the server does with a part. */
async function sent(turns: readonly (number | ApiProblem)[], from = 0) {
  const parts: string[] = [];
  const shown: number[] = [];
  const left = [...turns];
  const done = sendParts({
    file,
    from,
    partBytes: [4, 4],
    signal: new AbortController().signal,
    mostTries: 2,
    onProgress: (bytes) => shown.push(bytes),
    send: (_offset, body) => {
      parts.push(String(body));
      const turn = left.shift();
      return turn instanceof ApiProblem ? Promise.reject(turn) : Promise.resolve(turn ?? 10);
    },
  }).then(
    () => 'sent',
    (error: ApiProblem) => error.code,
  );
  await jest.advanceTimersByTimeAsync(10_000);
  return { parts, shown, end: await done };
}

describe('A file in parts', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('goes part by part, and on from where it was', async () => {
    expect(await sent([4, 8, 10])).toEqual({ parts: ['0-4', '4-8', '8-10'], shown: [4, 8, 10], end: 'sent' });
    expect((await sent([10], 8)).parts).toEqual(['8-10']);
  });

  it('does not send again what had arrived when only the answer was lost', async () => {
    const there = problem(409, 'EVIDENCE.PART_OUT_OF_PLACE', { receivedBytes: 8 });
    expect((await sent([4, there, 10])).parts).toEqual(['0-4', '4-8', '8-10']);
  });

  it('sends a part again while the server is busy, as often as it was told', async () => {
    const busy = problem(503, 'HTTP.BUSY');
    expect((await sent([busy, 4, 8, 10])).parts).toEqual(['0-4', '0-4', '4-8', '8-10']);
    expect(await sent([busy, busy])).toMatchObject({ parts: ['0-4', '0-4'], end: 'HTTP.BUSY' });
  });

  it('ends at a refusal', async () => {
    expect(await sent([problem(413, 'EVIDENCE.TOO_LARGE')])).toMatchObject({
      parts: ['0-4'],
      end: 'EVIDENCE.TOO_LARGE',
    });
  });
});
