import type { EvidenceKind } from '@overturn/kernel/vocabulary';
import { ApiProblem } from '@overturn/ui';
import { portalApi } from '../api';

const SMALLEST_PART = 256 * 1024;
const STEPS_SHOWN = 20;
const MOST_TRIES = 6;
const PAUSE_MS = 1_000;

export interface SendJob {
  readonly caseId: string;
  readonly kind: EvidenceKind;
  readonly file: File;
}

interface Watch {
  readonly signal: AbortSignal;
  /** Told the bytes that have arrived. */
  readonly onProgress: (sentBytes: number) => void;
}

/** Remembered on this phone, so that the same file goes on where the line broke, also after the page was closed. */
const memoryOf = ({ caseId, file }: SendJob): string =>
  `upload ${caseId} ${file.name} ${String(file.size)} ${String(file.lastModified)}`;

/** Sends a file of a case in parts: what arrived is not sent again. @throws ApiProblem */
export async function sendFile(job: SendJob, { signal, onProgress }: Watch) {
  const { file } = job;
  const upload = await again(() => openUpload(job, signal), signal);
  const params = { uploadId: upload.id };
  const step = Math.min(upload.partBytes, Math.max(SMALLEST_PART, Math.ceil(file.size / STEPS_SHOWN)));
  try {
    for (let offset = upload.receivedBytes; offset < file.size;) {
      onProgress(offset);
      const part = file.slice(offset, offset + step);
      offset = await again(() => addPart(upload.id, offset, part, signal), signal);
    }
    onProgress(file.size);
    const kept = await again(() => portalApi.completeUpload({ params }, signal), signal);
    localStorage.removeItem(memoryOf(job));
    return kept;
  } catch (error) {
    // A refusal is final; a line that broke is not.
    if (!isPassing(error)) localStorage.removeItem(memoryOf(job));
    throw error;
  }
}

async function openUpload(job: SendJob, signal: AbortSignal) {
  const known = localStorage.getItem(memoryOf(job));
  if (known) {
    try {
      return await portalApi.getUpload({ params: { uploadId: known } }, signal);
    } catch (error) {
      if (ApiProblem.of(error).code !== 'EVIDENCE.UPLOAD_NOT_FOUND') throw error;
    }
  }
  const { caseId, kind, file } = job;
  const body = { fileName: file.name, kind, sizeBytes: file.size };
  const begun = await portalApi.beginUpload({ params: { caseId }, body }, signal);
  localStorage.setItem(memoryOf(job), begun.id);
  return begun;
}

/** @returns where the next part begins, also when this one had arrived and only its answer was lost */
async function addPart(uploadId: string, offset: number, body: Blob, signal: AbortSignal): Promise<number> {
  try {
    const request = { params: { uploadId }, query: { offset }, body };
    return (await portalApi.addUploadPart(request, signal)).receivedBytes;
  } catch (error) {
    const { code, params } = ApiProblem.of(error);
    const received = Number(params['receivedBytes']);
    if (code === 'EVIDENCE.PART_OUT_OF_PLACE' && received > offset) return received;
    throw error;
  }
}

const isPassing = (error: unknown): boolean =>
  error instanceof ApiProblem && (error.status === 0 || error.status === 503);

/** Tries again where the server was not reached or was busy. */
async function again<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || tries === MOST_TRIES || signal.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries));
    }
  }
}
