import { queryOptions } from '@tanstack/react-query';
import { portalApi } from '../../shared/api';

export const questionsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'questions', caseId],
    queryFn: ({ signal }) => portalApi.getQuestions({ params: { caseId } }, signal),
  });
