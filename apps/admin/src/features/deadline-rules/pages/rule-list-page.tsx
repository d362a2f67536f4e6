import type { RulePackSummary } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { api } from '../../../shared/api';
import { Loaded } from '../../../shared/components/loaded';
import { PageHeader } from '../../../shared/components/page-header';
import { Pill } from '../../../shared/components/pill';
import { StackTable, type StackColumn } from '../../../shared/lists/stack-table';
import { useLocale, useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useCan, useSession } from '../../../shared/session';
import { rulePacksQuery, useChangePack } from '../api/rule.queries';
import { ImportButton } from '../components/import-button';
import { OnCallCard } from '../components/on-call-card';
import '../deadline-rules.css';

const TONE = { draft: 'info', active: 'success', retired: 'normal' } as const;

/** Versions of the firm's deadline rules, and who is on call. */
export function RuleListPage() {
  const t = useT();
  const packs = useQuery(rulePacksQuery);
  const columns = useColumns();
  return (
    <>
      <PageHeader title={t('rules.title')} extra={useCan()('deadline:manage_rules') ? <NewDraft /> : null}>
        {t('rules.text')}
      </PageHeader>
      <Loaded query={packs}>
        {({ items }) => (
          <StackTable caption={t('rules.title')} columns={columns} rows={items} rowKey={({ id }) => id} />
        )}
      </Loaded>
      <OnCallCard />
    </>
  );
}

function NewDraft() {
  const t = useT();
  const report = useReport();
  const navigate = useNavigate();
  const draft = useChangePack((from: 'active' | 'seed') => api.draftRulePack({ body: { from, note: '' } }));
  const make = (from: 'active' | 'seed') =>
    draft.mutate(from, {
      onSuccess: ({ id }) =>
        void navigate({ to: '/settings/deadline-rules/$packId', params: { packId: id } }),
      onError: report.failure,
    });
  return (
    <>
      <ImportButton />
      <Button loading={draft.isPending} onClick={() => make('seed')}>
        {t('rules.draftSeed')}
      </Button>
      <Button type="primary" loading={draft.isPending} onClick={() => make('active')}>
        {t('rules.draft')}
      </Button>
    </>
  );
}

function useColumns(): StackColumn<RulePackSummary>[] {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const date = (at: string | null) => (at === null ? '–' : formatInstant(at, locale, zone));
  return [
    {
      key: 'version',
      title: t('rules.version'),
      cell: ({ id, code, packVersion }) => (
        <Link to="/settings/deadline-rules/$packId" params={{ packId: id }}>
          {`${code} ${packVersion}`}
        </Link>
      ),
    },
    {
      key: 'state',
      title: t('rules.state'),
      cell: ({ state }) => <Pill tone={TONE[state]}>{t(`rules.state.${state}`)}</Pill>,
    },
    { key: 'note', title: t('rules.note'), cell: ({ note }) => note || '–' },
    { key: 'count', title: t('rules.rules'), isTabular: true, cell: ({ ruleCount }) => ruleCount },
    {
      key: 'activated',
      title: t('rules.activatedAt'),
      isTabular: true,
      cell: (pack) => date(pack.activatedAt),
    },
    { key: 'retired', title: t('rules.retiredAt'), isTabular: true, cell: (pack) => date(pack.retiredAt) },
  ];
}
