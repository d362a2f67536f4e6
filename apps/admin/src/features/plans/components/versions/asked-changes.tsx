import type { PlanCommentsView } from '@overturn/contracts/admin';
import type { PlanContent } from '@overturn/wording';
import { useT } from '../../../../shared/i18n';
import { placeName } from '../../model/place-name';

interface AskedChangesProps {
  readonly asked: PlanCommentsView['threads'];
  readonly plan: PlanContent;
}

/** The anchored comments that go back to the author with a plan. */
export function AskedChanges({ asked, plan }: AskedChangesProps) {
  const t = useT();
  return (
    <div className="plan-asked">
      <p>{t('plans.verdict.asked', { count: asked.length })}</p>
      <ul>
        {asked.map(({ id, part, quote, comments }) => (
          <li key={id}>
            <span className="quiet">{placeName(t, plan, part)}</span> {quote === '' ? null : <q>{quote}</q>}{' '}
            {comments[0]?.body}
          </li>
        ))}
      </ul>
    </div>
  );
}
