import { useCallback } from 'react';
import { useT } from '../../../shared/i18n';
import type { EntryOf } from '../model/sheet-entries';

/** Until when a task is due, in words. */
export function useDueText(): (due: EntryOf<'tasks'>['due']) => string {
  const t = useT();
  return useCallback(
    (due) => {
      if (due.from === 'phase')
        return t('playbooks.due.phase', { amount: due.amount, unit: t(`vocab.offsetUnit.${due.unit}`) });
      const matter = t(`vocab.deadline.${due.matter}`);
      return due.daysBefore === 0
        ? t('playbooks.due.at', { matter })
        : t('playbooks.due.before', { matter, days: due.daysBefore });
    },
    [t],
  );
}
