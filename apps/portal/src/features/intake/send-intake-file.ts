import { again, isPassing, sendParts, type UploadWatch } from '@overturn/ui';
import { publicApi } from '../../shared/api';

const SMALLEST_PART = 128 * 1024;
const MOST_TRIES = 6;

interface Begun {
  readonly id: string;
  readonly partBytes: number;
  receivedBytes: number;
}

export interface IntakeUpload {
  readonly slug: string;
  readonly formToken: string;
  readonly file: File;
  /** Which files have begun on this page: one whose line broke goes on where it stopped. */
  readonly begun: WeakMap<File, Begun>;
}

export const noneBegun = (): IntakeUpload['begun'] => new WeakMap();

/** Sends a photo or file of the notice in parts. @returns it with the words read in it @throws ApiProblem */
export async function sendIntakeFile({ slug, formToken, file, begun }: IntakeUpload, watch: UploadWatch) {
  const { signal } = watch;
  const patience = { signal, mostTries: MOST_TRIES };
  const begin = async (): Promise<Begun> => {
    const body = { fileName: file.name, sizeBytes: file.size, formToken };
    return {
      ...(await again(() => publicApi.beginIntakeFile({ params: { slug }, body }, signal), patience)),
    };
  };
  const upload = begun.get(file) ?? (await begin());
  begun.set(file, upload);
  const params = { slug, fileId: upload.id };
  try {
    watch.onProgress(upload.receivedBytes);
    await sendParts({
      ...watch,
      ...patience,
      file,
      from: upload.receivedBytes,
      partBytes: [SMALLEST_PART, upload.partBytes],
      send: async (offset, body) => {
        const part = await publicApi.addIntakeFilePart({ params, query: { offset }, body }, signal);
        upload.receivedBytes = part.receivedBytes;
        return part.receivedBytes;
      },
    });
    return await again(() => publicApi.completeIntakeFile({ params }, signal), patience);
  } catch (error) {
    // A refusal is final; a line that broke is not.
    if (!isPassing(error)) begun.delete(file);
    throw error;
  }
}
