import type { ChapterView, HelpQuestionView } from '@overturn/contracts/admin';
import type { HelpChapter, QuestionState } from '@overturn/kernel/vocabulary';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../shared/api';

export type ChapterText = Pick<ChapterView, 'titleZh' | 'titleEn' | 'bodyZh' | 'bodyEn'>;

export const chaptersQuery = queryOptions({
  queryKey: ['help', 'chapters'],
  queryFn: ({ signal }) => api.listChapters({}, signal),
});

export const chapterVersionsQuery = (chapter: HelpChapter) =>
  queryOptions({
    queryKey: ['help', 'versions', chapter],
    queryFn: ({ signal }) => api.listChapterVersions({ params: { chapter } }, signal),
  });

function useChapterChange<Input>(change: (input: Input) => Promise<{ readonly items: ChapterView[] }>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (chapters) => {
      client.setQueryData(chaptersQuery.queryKey, chapters);
      return client.invalidateQueries({ queryKey: ['help', 'versions'] });
    },
  });
}

export const useWriteChapter = () =>
  useChapterChange(({ chapter, ...body }: ChapterText & Pick<ChapterView, 'chapter' | 'version'>) =>
    api.writeChapter({ params: { chapter }, body }),
  );

export const usePublishChapter = () =>
  useChapterChange(
    ({ chapter, ...body }: Pick<ChapterView, 'chapter' | 'version'> & { readonly isPublished: boolean }) =>
      api.publishChapter({ params: { chapter }, body }),
  );

export const questionsQuery = (state: QuestionState) =>
  infiniteQueryOptions({
    queryKey: ['help', 'questions', state],
    queryFn: ({ pageParam, signal }) =>
      api.listQuestions({ query: { state, ...(pageParam === null ? {} : { cursor: pageParam }) } }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });

export function useSettleQuestion() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      question: { id, version },
      ...settled
    }: {
      readonly question: HelpQuestionView;
      readonly state: 'answered' | 'set_aside';
      readonly note: string;
    }) => api.settleQuestion({ params: { questionId: id }, body: { version, ...settled } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['help', 'questions'] }),
  });
}
