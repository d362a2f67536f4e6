import { useCallback } from 'react';
import { useT } from '../i18n';
import { isKnownDeadline } from '../vocabulary/deadline';

/** Names a deadline by its code; a date set by hand carries its own title. */
export function useDeadlineName(): (code: string) => string {
  const t = useT();
  return useCallback((code) => (isKnownDeadline(code) ? t(`vocab.deadline.${code}`) : code), [t]);
}
