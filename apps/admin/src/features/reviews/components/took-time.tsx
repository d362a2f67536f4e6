import { useT } from '../../../shared/i18n';
import { inDays } from '../model/hours';

/** How long something took, in hours, or in days and hours. */
export function TookTime({ hours }: { readonly hours: number }) {
  const t = useT();
  const said = inDays(hours);
  return <>{said.days > 0 ? t('reviews.days', said) : t('reviews.hours', said)}</>;
}
