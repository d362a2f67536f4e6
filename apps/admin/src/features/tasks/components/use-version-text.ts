import { useCallback } from 'react';
import { useT } from '../../../shared/i18n';

/** A sheet's version in words; 0 comes with the product. */
export function useVersionText(): (version: number) => string {
  const t = useT();
  return useCallback(
    (version) => (version === 0 ? t('tasks.sheetShipped') : t('tasks.sheetVersion', { version })),
    [t],
  );
}
