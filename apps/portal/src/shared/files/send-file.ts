import type { EvidenceKind } from '@overturn/kernel/vocabulary';
import { ApiProblem, again, isPassing, sendParts, type UploadWatch } from '@overturn/ui';
import { portalApi } from '../api';

const SMALLEST_PART = 256 * 1024;
const MOST_TRIES = 6;

export interface SendJob {
  readonly caseId: string;
  readonly kind: EvidenceKind;
  readonly file: File;
}

/** Remembered on this phone, so that the same file goes on where the line broke, also after the page was closed. */
const memoryOf = ({ caseId, file }: SendJob): string =>
  `upload ${caseId} ${file.name} ${String(file.size)} ${String(file.lastModified)}`;

/** Sends a file of a case in parts: what arrived is not sent again. @throws ApiProblem */
export async function sendFile(job: SendJob, watch: UploadWatch) {
  const { file } = job;
  const { signal, onProgress } = watch;
  const patience = { signal, mostTries: MOST_TRIES };
  const upload = await again(() => openUpload(job, signal), patience);
  const params = { uploadId: upload.id };
  try {
    onProgress(upload.receivedBytes);
    await sendParts({
      ...watch,
      ...patience,
      file,
      from: upload.receivedBytes,
      partBytes: [SMALLEST_PART, upload.partBytes],
      send: async (offset, body) =>
        (await portalApi.addUploadPart({ params, query: { offset }, body }, signal)).receivedBytes,
    });
    const kept = await again(() => portalApi.completeUpload({ params }, signal), patience);
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
