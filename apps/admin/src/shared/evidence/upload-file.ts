import type { EvidenceView } from '@overturn/contracts/admin';
import type { EvidenceKind } from '@overturn/kernel/vocabulary';
import { again, sendParts, type UploadWatch } from '@overturn/ui';
import { api } from '../api';

const MEGABYTE = 1024 * 1024;
/** Smaller files are sent at once; a line that breaks costs no more than this. */
const WHOLE_UP_TO = MEGABYTE;
const SMALLEST_PART = MEGABYTE;
const MOST_TRIES = 5;

export interface UploadJob {
  readonly caseId: string;
  readonly kind: EvidenceKind;
  readonly file: File;
}

/** Sends a file of a case, a large one in parts: a part that was lost is sent again. @throws ApiProblem */
export function uploadFile(job: UploadJob, watch: UploadWatch): Promise<EvidenceView> {
  return job.file.size <= WHOLE_UP_TO ? sendWhole(job, watch) : sendInParts(job, watch);
}

async function sendWhole({ caseId, kind, file }: UploadJob, { signal, onProgress }: UploadWatch) {
  const request = { params: { caseId }, query: { fileName: file.name, kind }, body: file };
  const kept = await again(() => api.keepEvidence(request, signal), { signal, mostTries: MOST_TRIES });
  onProgress(file.size);
  return kept;
}

async function sendInParts({ caseId, kind, file }: UploadJob, watch: UploadWatch) {
  const { signal } = watch;
  const patience = { signal, mostTries: MOST_TRIES };
  const body = { fileName: file.name, kind, sizeBytes: file.size };
  const { id, partBytes } = await api.beginUpload({ params: { caseId }, body }, signal);
  const params = { uploadId: id };
  try {
    await sendParts({
      ...watch,
      ...patience,
      file,
      from: 0,
      partBytes: [SMALLEST_PART, partBytes],
      send: async (offset, part) =>
        (await api.addUploadPart({ params, query: { offset }, body: part }, signal)).receivedBytes,
    });
    return await again(() => api.completeUpload({ params }, signal), patience);
  } catch (error) {
    await api.dropUpload({ params }).catch(() => undefined);
    throw error;
  }
}
