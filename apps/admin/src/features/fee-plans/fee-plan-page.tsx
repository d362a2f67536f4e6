import { languageOf } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { EmptyState } from '../../shared/components/empty-state';
import { Loaded } from '../../shared/components/loaded';
import { PageHeader } from '../../shared/components/page-header';
import { feePlansQuery, planKey } from '../../shared/fee-plan/fee-plan.queries';
import { useLocale, useT } from '../../shared/i18n';
import { FeePlanDesk } from './fee-plan-desk';

/** One plan: a new one begun from another, or the next version of the firm's own. */
export function FeePlanPage() {
  const t = useT();
  const language = languageOf(useLocale());
  const { planId } = useParams({ strict: false });
  const search: { from?: string } = useSearch({ strict: false });
  const query = useQuery(feePlansQuery);
  const wanted = planId ?? search.from;
  return (
    <Loaded query={query}>
      {({ items }) => {
        const begun = items.find((one) => planKey(one) === wanted) ?? (planId ? undefined : items.at(-1));
        if (!begun) return <EmptyState title={t('feePlans.gone')} />;
        const name = language === 'zh' ? begun.nameZh : begun.nameEn;
        return (
          <>
            <PageHeader title={planId ? name : t('feePlans.new')}>
              {planId
                ? t('feePlans.versionNumber', { version: begun.version })
                : t('feePlans.begunFrom', { name })}
            </PageHeader>
            <FeePlanDesk
              key={`${planKey(begun)} ${begun.version}`}
              begun={begun}
              kept={planId ? begun : null}
            />
          </>
        );
      }}
    </Loaded>
  );
}
