import { formatInstant } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../shared/api';
import { Loaded } from '../../shared/components/loaded';
import { PlanClauses } from '../../shared/fee-plan/plan-clauses';
import { useLocale, useT } from '../../shared/i18n';
import { useSession } from '../../shared/session';

/** Every version of a plan with what it said; letters keep the one that they were made from. */
export function PlanVersions({ planId }: { readonly planId: string }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const query = useQuery({
    queryKey: ['money', 'plan-versions', planId],
    queryFn: ({ signal }) => api.listFeePlanVersions({ params: { planId } }, signal),
  });
  return (
    <section aria-labelledby="plan-versions">
      <h2 id="plan-versions">{t('feePlans.versions')}</h2>
      <Loaded query={query}>
        {({ items }) =>
          items.map(({ version, madeAt, madeBy, clauses }) => (
            <details key={version}>
              <summary>
                {t('feePlans.versionNumber', { version })} · {formatInstant(madeAt, locale, zone)}
                {madeBy === null ? '' : ` · ${madeBy}`}
              </summary>
              <PlanClauses clauses={clauses} />
            </details>
          ))
        }
      </Loaded>
    </section>
  );
}
