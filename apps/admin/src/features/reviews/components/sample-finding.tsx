import type { QualitySampleView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { useLocale } from '../../../shared/i18n';
import { RubricList } from '../../../shared/review/rubric-list';
import { useSession } from '../../../shared/session';

/** What a second look found, by whom and when. */
export function SampleFinding({ check }: { readonly check: NonNullable<QualitySampleView['check']> }) {
  const locale = useLocale();
  const { zone } = useSession().person;
  const { checkedBy, checkedAt, scores, note } = check;
  return (
    <>
      <RubricList scores={scores} said={`${checkedBy.name} · ${formatInstant(checkedAt, locale, zone)}`} />
      {note === '' ? null : <p className="review-note">{note}</p>}
    </>
  );
}
