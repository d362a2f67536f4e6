import type { BulkJobView } from '@overturn/contracts/admin';
import { useT } from '../../../shared/i18n';

/** What a job does, in words. */
export function useActionText(): (action: BulkJobView['action']) => string {
  const t = useT();
  return (action) => {
    if (action.kind === 'assign')
      return action.assignee ? t('jobs.assignTo', { name: action.assignee.name }) : t('jobs.unassign');
    return [
      ...(action.add.length > 0 ? [t('jobs.addTags', { tags: action.add.join('、') })] : []),
      ...(action.remove.length > 0 ? [t('jobs.removeTags', { tags: action.remove.join('、') })] : []),
    ].join(' · ');
  };
}
