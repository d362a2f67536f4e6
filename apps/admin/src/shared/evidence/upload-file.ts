import type { EvidenceView } from '@overturn/contracts/admin';
import type { EvidenceKind } from '@overturn/kernel/vocabulary';
import { ApiProblem } from '@overturn/ui';
import { api } from '../api';

const MEGABYTE = 1024 * 1024;
/** Smaller files are sent at once; a line that breaks costs no more than this. */
const WHOLE_UP_TO = MEGABYTE;
const SMALLEST_PART = MEGABYTE;
const STEPS_SHOWN = 20;
const MOST_TRIES = 5;
const PAUSE_MS = 1_000;

export interface UploadJob {
  readonly caseId: string;
  readonly kind: EvidenceKind;
  readonly file: File;
}

interface Watch {
  readonly signal: AbortSignal;
  /** Told the bytes that have arrived. */
  readonly onProgress: (sentBytes: number) => void;
}

/** Sends a file of a case, a large one in parts: a part that was lost is sent again. @throws ApiProblem */
export function uploadFile(job: UploadJob, watch: Watch): Promise<EvidenceView> {
  return job.file.size <= WHOLE_UP_TO ? sendWhole(job, watch) : sendInParts(job, watch);
}

async function sendWhole({ caseId, kind, file }: UploadJob, { signal, onProgress }: Watch) {
  const request = { params: { caseId }, query: { fileName: file.name, kind }, body: file };
  const kept = await again(() => api.keepEvidence(request, signal), signal);
  onProgress(file.size);
  return kept;
}

async function sendInParts({ caseId, kind, file }: UploadJob, { signal, onProgress }: Watch) {
  const body = { fileName: file.name, kind, sizeBytes: file.size };
  const { id, partBytes } = await api.beginUpload({ params: { caseId }, body }, signal);
  const params = { uploadId: id };
  const step = Math.min(partBytes, Math.max(SMALLEST_PART, Math.ceil(file.size / STEPS_SHOWN)));
  try {
    for (let offset = 0; offset < file.size; onProgress(offset)) {
      const part = file.slice(offset, offset + step);
      offset = await again(() => addPart(id, offset, part, signal), signal);
    }
    return await again(() => api.completeUpload({ params }, signal), signal);
  } catch (error) {
    await api.dropUpload({ params }).catch(() => undefined);
    throw error;
  }
}

/** @returns where the next part begins, also when this one had arrived already and only its answer was lost */
async function addPart(uploadId: string, offset: number, body: Blob, signal: AbortSignal): Promise<number> {
  try {
    const request = { params: { uploadId }, query: { offset }, body };
    return (await api.addUploadPart(request, signal)).receivedBytes;
  } catch (error) {
    const { code, params } = ApiProblem.of(error);
    const received = Number(params['receivedBytes']);
    if (code === 'EVIDENCE.PART_OUT_OF_PLACE' && received > offset) return received;
    throw error;
  }
}

/** Tries again where the server was not reached or was busy. */
async function again<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      const isPassing = error instanceof ApiProblem && (error.status === 0 || error.status === 503);
      if (!isPassing || tries === MOST_TRIES || signal.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries));
    }
  }
}
