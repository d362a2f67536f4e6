import type { Settings } from '@overturn/platform';

/** Whether files that no virus scanner has seen may be used here: as set, else not in production. */
export const isUnscannedAllowed = ({ UNSCANNED_FILES, NODE_ENV }: Settings): boolean =>
  (UNSCANNED_FILES ?? (NODE_ENV === 'production' ? 'quarantined' : 'allowed')) === 'allowed';
