import type { NoticeCorrection } from '@overturn/contracts/admin';
import { ApiProblem } from '@overturn/ui';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api';

export const noticeQuery = (noticeId: string) =>
  queryOptions({
    queryKey: ['notices', 'one', noticeId],
    queryFn: ({ signal }) => api.getNotice({ params: { noticeId } }, signal),
  });

/** Saves a person's word about a field; the reading on the screen follows at once. */
export function useCorrectNotice(noticeId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NoticeCorrection) => api.correctNotice({ params: { noticeId }, body }),
    onSuccess: (notice) => {
      client.setQueryData(noticeQuery(noticeId).queryKey, notice);
      void client.invalidateQueries({ queryKey: ['notices', 'list'] });
      // A kind, a role or a marketplace put right changes what an answer is taken for, and whose.
      void client.invalidateQueries({ queryKey: ['answers'] });
    },
  });
}

/** What a person brings in: pasted text, or a file. */
export type NewNotice = { readonly text: string } | { readonly file: File };

/** Keeps and reads a notice. */
export function useAddNotice() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (added: NewNotice) =>
      'text' in added
        ? api.pasteNotice({ body: { text: added.text } })
        : api.uploadNotice({ query: { fileName: added.file.name }, body: added.file }),
    onSuccess: (notice) => {
      client.setQueryData(noticeQuery(notice.id).queryKey, notice);
      void client.invalidateQueries({ queryKey: ['notices', 'list'] });
      void client.invalidateQueries({ queryKey: ['answers'] });
    },
  });
}

/** The notice, and the case it opened, that a refusal of `NOTICES.ALREADY_HERE` speaks of. */
export function duplicateOf(
  error: unknown,
): { readonly noticeId: string; readonly caseId: string | null } | null {
  const { code, params } = ApiProblem.of(error);
  if (code !== 'NOTICES.ALREADY_HERE' || typeof params['noticeId'] !== 'string') return null;
  return {
    noticeId: params['noticeId'],
    caseId: typeof params['caseId'] === 'string' ? params['caseId'] : null,
  };
}
