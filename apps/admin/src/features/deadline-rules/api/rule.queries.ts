import type { RulePackView } from '@overturn/contracts/admin';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../shared/api';

export const rulePacksQuery = queryOptions({
  queryKey: ['rule-packs', 'list'],
  queryFn: ({ signal }) => api.listRulePacks({}, signal),
});

export const rulePackQuery = (packId: string) =>
  queryOptions({
    queryKey: ['rule-packs', 'one', packId],
    queryFn: ({ signal }) => api.getRulePack({ params: { packId } }, signal),
  });

export const calendarsQuery = queryOptions({
  queryKey: ['calendars'],
  queryFn: ({ signal }) => api.listCalendars({}, signal),
});

export const deadlineSettingsQuery = queryOptions({
  queryKey: ['deadline-settings'],
  queryFn: ({ signal }) => api.getDeadlineSettings({}, signal),
});

export const staffQuery = queryOptions({
  queryKey: ['staff'],
  queryFn: ({ signal }) => api.listStaff({}, signal),
});

/** A change of rule packs; whatever it answers, the list is read anew. */
export function useChangePack<Input, Output>(change: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: ['rule-packs'] }),
  });
}

/** Saves a draft's rules and note. */
export const useSavePack = (pack: RulePackView) =>
  useChangePack((change: Partial<Pick<RulePackView, 'rules' | 'note'>>) =>
    api.saveRulePack({
      params: { packId: pack.id },
      body: { version: pack.version, note: pack.note, rules: pack.rules, ...change },
    }),
  );
