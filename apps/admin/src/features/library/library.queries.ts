import type { PassageView } from '@overturn/contracts/admin';
import type { PassageLanguage, PassagePart } from '@overturn/kernel/vocabulary';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api';

export type PassageFields = Pick<PassageView['newest'], 'title' | 'body' | 'causes' | 'noticeKinds'>;
export interface PassagePlace {
  readonly part: PassagePart;
  readonly language: PassageLanguage;
}

/** How the firm has set the checker, which also reads passages. */
export const checksQuery = queryOptions({
  queryKey: ['plan-checks'],
  queryFn: ({ signal }) => api.getPlanChecks({}, signal),
});

/** Changes of passages; lists and the one that was changed are asked for again. */
function usePassageChange<Input>(change: (input: Input) => Promise<PassageView>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: ['passages'] }),
  });
}

/** Adds a passage, or another wording of one at the version that was seen. */
export const useSavePassage = () =>
  usePassageChange(
    ({
      passage,
      place,
      fields,
    }: {
      readonly passage: PassageView | null;
      readonly place: PassagePlace;
      readonly fields: PassageFields;
    }) =>
      passage === null
        ? api.addPassage({ body: { ...place, ...fields } })
        : api.rewordPassage({
            params: { passageId: passage.id },
            body: { version: passage.version, ...fields },
          }),
  );

export const useApprovePassage = () =>
  usePassageChange(({ id, version }: PassageView) =>
    api.approvePassage({ params: { passageId: id }, body: { version } }),
  );

export const useRetirePassage = () =>
  usePassageChange(({ id, version, state }: PassageView) =>
    api.retirePassage({ params: { passageId: id }, body: { version, isRetired: state !== 'retired' } }),
  );
