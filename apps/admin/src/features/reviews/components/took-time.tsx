import { useT } from '../../../shared/i18n';
import { inDays } from '../model/hours';

/** How long something took, in minutes, in hours, or in days and hours. */
export function TookTime({ hours }: { readonly hours: number }) {
  const t = useT();
  const { unit, ...said } = inDays(hours);
  return <>{t(`reviews.${unit}`, said)}</>;
}
