import type { WaitingIntakeView } from '@overturn/contracts/admin';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api';
import { INTAKES_KEY } from '../../shared/intake/intake-count';

export type IntakeListState = WaitingIntakeView['state'];
type FileOfIntake = WaitingIntakeView['files'][number];

/** While photos are read. */
const PHOTOS_MS = 3_000;

export const intakesQuery = (state: IntakeListState) =>
  infiniteQueryOptions({
    queryKey: [INTAKES_KEY, 'list', state],
    queryFn: ({ pageParam, signal }) =>
      api.listIntakes({ query: { state, ...(pageParam ? { cursor: pageParam } : {}) } }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
    refetchInterval: ({ state: { data } }) => (data?.pages.some(hasPhotoWaiting) ? PHOTOS_MS : false),
  });

const hasPhotoWaiting = ({ items }: { readonly items: readonly WaitingIntakeView[] }): boolean =>
  items.some(({ state, files }) => state === 'unreadable' && files.some(isWaiting));
const isWaiting = ({ photoState, scanState }: FileOfIntake): boolean =>
  photoState === 'waiting' && scanState !== 'infected';

/** What is looked at: the product's own picture or words, or the bytes of a PDF. Never changes. */
export const intakeLookQuery = (intakeId: string, { id, mediaType }: FileOfIntake) =>
  queryOptions({
    queryKey: [INTAKES_KEY, 'look', id],
    queryFn: ({ signal }) => {
      const params = { intakeId, fileId: id };
      return mediaType === 'application/pdf'
        ? api.getIntakeFile({ params }, signal)
        : api.getIntakeFileLook({ params }, signal);
    },
    staleTime: Infinity,
    retry: false,
  });

type Filled = Parameters<typeof api.fillInIntake>[0]['body'];

const LOOKS = 40;
const PAUSE_MS = 500;

/** What became of it once the worker has taken it up; as it is, when that takes long. */
async function settled(intakeId: string) {
  for (let look = 1; ; look++) {
    const now = await api.getIntake({ params: { intakeId } });
    if (now.state !== 'received' || look === LOOKS) return now;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Fills an enquiry in and waits for its case; `onSettled` is told before the list is asked again, which takes the form away. */
export function useFillIn(intakeId: string, onSettled: (now: Awaited<ReturnType<typeof settled>>) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: Filled) => {
      await api.fillInIntake({ params: { intakeId }, body });
      return settled(intakeId);
    },
    onSuccess: (now) => {
      onSettled(now);
      return Promise.all([
        client.invalidateQueries({ queryKey: [INTAKES_KEY] }),
        client.invalidateQueries({ queryKey: ['cases'] }),
      ]);
    },
  });
}

export function useDeclineIntake(intakeId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly reason: string }) => api.declineIntake({ params: { intakeId }, body }),
    onSuccess: () => client.invalidateQueries({ queryKey: [INTAKES_KEY] }),
  });
}
