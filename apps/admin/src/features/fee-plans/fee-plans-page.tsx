import { PlusOutlined } from '@ant-design/icons';
import { languageOf } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { api } from '../../shared/api';
import { Loaded } from '../../shared/components/loaded';
import { PageHeader } from '../../shared/components/page-header';
import { Pill } from '../../shared/components/pill';
import { StackTable } from '../../shared/lists/stack-table';
import { useConfirm } from '../../shared/components/use-confirm';
import {
  feePlansQuery,
  planKey,
  useFeePlanChange,
  type OfferedPlan,
} from '../../shared/fee-plan/fee-plan.queries';
import { useLocale, useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useCan } from '../../shared/session';
import { RenamePlan } from './rename-plan';

/** The firm's own plans first, then the product's, from which own ones are begun. */
export function FeePlansPage() {
  const t = useT();
  const can = useCan();
  const query = useQuery(feePlansQuery);
  const navigate = useNavigate();
  const mayChange = can('fee:manage_plans');
  return (
    <>
      <PageHeader
        title={t('feePlans.title')}
        extra={
          mayChange ? (
            <Button
              type="primary"
              icon={<PlusOutlined />}
              onClick={() => void navigate({ to: '/settings/fee-plans/new', search: {} })}
            >
              {t('feePlans.new')}
            </Button>
          ) : null
        }
      >
        {t('feePlans.hint')}
      </PageHeader>
      <Loaded query={query}>{({ items }) => <PlanTable plans={items} mayChange={mayChange} />}</Loaded>
    </>
  );
}

interface PlanTableProps {
  readonly plans: readonly OfferedPlan[];
  readonly mayChange: boolean;
}

function PlanTable({ plans, mayChange }: PlanTableProps) {
  const t = useT();
  const language = languageOf(useLocale());
  const navigate = useNavigate();
  const nameOf = ({ nameZh, nameEn }: OfferedPlan) => (language === 'zh' ? nameZh : nameEn);
  return (
    <StackTable
      caption={t('feePlans.title')}
      rows={plans}
      rowKey={planKey}
      columns={[
        {
          key: 'name',
          title: t('feePlans.name'),
          cell: (plan) =>
            plan.id === null ? (
              nameOf(plan)
            ) : (
              <Link to="/settings/fee-plans/$planId" params={{ planId: plan.id }}>
                {nameOf(plan)}
              </Link>
            ),
        },
        { key: 'currency', title: t('feePlan.currency'), cell: ({ content }) => content.currency },
        {
          key: 'version',
          title: t('feePlans.version'),
          cell: (plan) => (plan.id === null ? '–' : t('feePlans.versionNumber', { version: plan.version })),
          isTabular: true,
        },
        {
          key: 'state',
          title: t('money.state'),
          cell: (plan) =>
            plan.id === null ? (
              <Pill tone="info">{t('feePlans.preset')}</Pill>
            ) : (
              <Pill tone={plan.isRetired ? 'normal' : 'success'}>
                {t(plan.isRetired ? 'feePlans.retired' : 'feePlans.offered')}
              </Pill>
            ),
        },
        {
          key: 'act',
          title: t('feePlans.actions'),
          isTitleHidden: true,
          cell: (plan) =>
            mayChange ? (
              <div className="row-buttons">
                <Button
                  size="small"
                  onClick={() =>
                    void navigate({ to: '/settings/fee-plans/new', search: { from: planKey(plan) } })
                  }
                >
                  {t('feePlans.beginFrom')}
                </Button>
                {plan.id !== null && !plan.isRetired ? (
                  <>
                    <RenamePlan plan={plan} />
                    <RetireButton plan={plan} />
                  </>
                ) : null}
              </div>
            ) : null,
        },
      ]}
    />
  );
}

function RetireButton({ plan }: { readonly plan: OfferedPlan }) {
  const t = useT();
  const report = useReport();
  const confirm = useConfirm();
  const retire = useFeePlanChange(() =>
    api.retireFeePlan({ params: { planId: plan.id ?? '' }, body: { version: plan.version } }),
  );
  const ask = async () => {
    if (await confirm({ title: t('feePlans.retireTitle'), content: t('feePlans.retireHint') }))
      retire.mutate(undefined, {
        onSuccess: () => report.success(t('shared.saved')),
        onError: report.failure,
      });
  };
  return (
    <Button size="small" loading={retire.isPending} onClick={() => void ask()}>
      {t('feePlans.retire')}
    </Button>
  );
}
