import type { SheetContent } from '@overturn/contracts/admin';
import type { SheetCode } from '@overturn/kernel/vocabulary';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../shared/api';

export const playbooksQuery = queryOptions({
  queryKey: ['playbooks', 'list'],
  queryFn: ({ signal }) => api.listPlaybooks({}, signal),
});

/** A sheet in a version, or the one in force. */
export const sheetQuery = (sheetCode: SheetCode, version: number | undefined) =>
  queryOptions({
    queryKey: ['playbooks', 'sheet', sheetCode, version ?? 'in force'],
    queryFn: ({ signal }) =>
      api.getPlaybook({ params: { sheetCode }, query: version === undefined ? {} : { version } }, signal),
  });

export type SheetAct =
  | {
      readonly act: 'save';
      readonly basedOn: number;
      readonly content: SheetContent;
      readonly note: string;
      readonly isActive: boolean;
    }
  | { readonly act: 'activate'; readonly version: number }
  | { readonly act: 'restore'; readonly basedOn: number; readonly version: number };

/** Saves, puts in force or restores a version of a sheet. */
export function useSheetAct(sheetCode: SheetCode) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (what: SheetAct) => {
      const params = { sheetCode };
      switch (what.act) {
        case 'save': {
          const { basedOn, content, note, isActive } = what;
          return api.savePlaybook({ params, body: { basedOn, content, note, isActive } });
        }
        case 'activate':
          return api.activatePlaybook({ params, body: { version: what.version } });
        case 'restore':
          return api.restorePlaybook({
            params,
            body: { basedOn: what.basedOn, version: what.version, note: '' },
          });
      }
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['playbooks'] }),
  });
}
