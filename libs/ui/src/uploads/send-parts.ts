import { ApiProblem } from '../errors/api-problem';

/** A bar that moves at least this often is seen to move. */
const STEPS_SHOWN = 20;
const PAUSE_MS = 1_000;

export interface UploadWatch {
  readonly signal: AbortSignal;
  /** Told the bytes that have arrived. */
  readonly onProgress: (sentBytes: number) => void;
}

interface Patience {
  readonly signal: AbortSignal;
  readonly mostTries: number;
}

/** The server was not reached or was busy: the same may go through in a moment. */
export const isPassing = (error: unknown): boolean =>
  error instanceof ApiProblem && (error.status === 0 || error.status === 503);

/** Tries again what failed in passing, each time after a longer pause. @throws what the last try threw */
export async function again<T>(work: () => Promise<T>, { signal, mostTries }: Patience): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || tries === mostTries || signal.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries));
    }
  }
}

interface Parts extends Patience, UploadWatch {
  readonly file: File;
  /** How many bytes have arrived before. */
  readonly from: number;
  /** No part is smaller, but for the last one, and none larger, in bytes. */
  readonly partBytes: readonly [smallest: number, largest: number];
  /** Sends a part. @returns how many bytes have arrived with it @throws ApiProblem */
  readonly send: (offset: number, body: Blob) => Promise<number>;
}

/** Sends a file in parts: what arrived is not sent again, a part that was lost is. @throws ApiProblem */
export async function sendParts({
  file,
  from,
  partBytes,
  send,
  onProgress,
  ...patience
}: Parts): Promise<void> {
  const [smallest, largest] = partBytes;
  const step = Math.min(largest, Math.max(smallest, Math.ceil(file.size / STEPS_SHOWN)));
  for (let offset = from; offset < file.size; onProgress(offset)) {
    const part = file.slice(offset, offset + step);
    const at = offset;
    offset = await again(() => arrived(send, at, part), patience);
  }
}

/** Where the next part begins, also when this one had arrived and only its answer was lost. */
async function arrived(send: Parts['send'], offset: number, body: Blob): Promise<number> {
  try {
    return await send(offset, body);
  } catch (error) {
    const { code, params } = ApiProblem.of(error);
    const received = Number(params['receivedBytes']);
    if (code === 'EVIDENCE.PART_OUT_OF_PLACE' && received > offset) return received;
    throw error;
  }
}
