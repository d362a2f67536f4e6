import { queryOptions } from '@tanstack/react-query';
import { publicApi } from '../../shared/api';

/** A firm's public page, with the token of its form. */
export const intakePageQuery = (slug: string) =>
  queryOptions({
    queryKey: ['intake', slug],
    queryFn: ({ signal }) => publicApi.getIntakePage({ params: { slug } }, signal),
    staleTime: 3_600_000,
  });
