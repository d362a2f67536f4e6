import { useT } from '../i18n';

/** A level in words: days before the due date, on it, or overdue. */
export function useLevelName(): (days: number) => string {
  const t = useT();
  return (days) => {
    if (days === 0) return t('dunning.level.on');
    return t(days < 0 ? 'dunning.level.before' : 'dunning.level.after', { days: Math.abs(days) });
  };
}
