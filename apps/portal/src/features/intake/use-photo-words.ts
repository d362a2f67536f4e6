import type { ReadIntakeFileView } from '@overturn/contracts/public';
import { useQueries } from '@tanstack/react-query';
import { publicApi } from '../../shared/api';
import { photosWaiting, type DraftFile } from './intake-draft';

const ASK_MS = 1_500;

/** Asks how far the photos are that a machine still reads; each is told of once, when its reading has ended. */
export function usePhotoWords(
  slug: string,
  files: readonly DraftFile[],
  onRead: (file: ReadIntakeFileView) => void,
): void {
  useQueries({
    queries: photosWaiting(files).map(({ id }) => ({
      queryKey: ['intake-photo', slug, id],
      queryFn: async ({ signal }: { readonly signal: AbortSignal }) => {
        const file = await publicApi.getIntakeFile({ params: { slug, fileId: id } }, signal);
        if (file.photo?.state !== 'waiting') onRead(file);
        return file;
      },
      refetchInterval: ASK_MS,
      retry: false,
    })),
  });
}
