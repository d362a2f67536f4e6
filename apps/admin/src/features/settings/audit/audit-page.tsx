import { formatInstant } from '@overturn/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Tag, Tooltip } from 'antd';
import { api } from '../../../shared/api';
import { EmptyState } from '../../../shared/components/empty-state';
import { Loaded } from '../../../shared/components/loaded';
import { LoadMore } from '../../../shared/lists/load-more';
import { Pill } from '../../../shared/components/pill';
import { PageHeader } from '../../../shared/components/page-header';
import { StackTable, type StackColumn } from '../../../shared/lists/stack-table';
import { useLocale, useT } from '../../../shared/i18n';
import { useSession } from '../../../shared/session';
import { auditKey } from './audit-texts';

type AuditEntry = Awaited<ReturnType<typeof api.listAudit>>['items'][number];

/** Who did what, newest first. */
export function AuditPage() {
  const t = useT();
  const columns = useColumns();
  const query = useInfiniteQuery({
    queryKey: ['audit'],
    queryFn: ({ pageParam, signal }) =>
      api.listAudit({ query: pageParam ? { cursor: pageParam } : {} }, signal),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  return (
    <>
      <PageHeader title={t('settings.audit.title')}>{t('settings.audit.text')}</PageHeader>
      <Loaded query={query}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          if (rows.length === 0) return <EmptyState title={t('settings.audit.empty')} />;
          return (
            <StackTable
              caption={t('settings.audit.title')}
              columns={columns}
              rows={rows}
              rowKey={({ sequence }) => String(sequence)}
            />
          );
        }}
      </Loaded>
      <LoadMore query={query} />
    </>
  );
}

function useColumns(): StackColumn<AuditEntry>[] {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const named = (group: 'action' | 'subject', code: string) => {
    const key = auditKey(group, code);
    return key ? t(key) : code;
  };
  return [
    {
      key: 'at',
      title: t('settings.audit.at'),
      isTabular: true,
      cell: ({ at }) => <time dateTime={at}>{formatInstant(at, locale, zone)}</time>,
    },
    { key: 'actor', title: t('settings.audit.actor'), cell: ({ actorName }) => actorName },
    { key: 'action', title: t('settings.audit.action'), cell: ({ action }) => named('action', action) },
    {
      key: 'subjects',
      title: t('settings.audit.subjects'),
      cell: ({ subjects }) => (
        <span className="tag-row">
          {subjects.map(({ kind, id }) => (
            <Tooltip key={`${kind} ${id}`} title={id}>
              <Tag tabIndex={0}>{named('subject', kind)}</Tag>
            </Tooltip>
          ))}
        </span>
      ),
    },
    {
      key: 'outcome',
      title: t('settings.audit.outcome'),
      cell: ({ outcome }) => (
        <Pill tone={outcome === 'done' ? 'success' : 'danger'}>{t(`settings.audit.${outcome}`)}</Pill>
      ),
    },
    {
      key: 'trace',
      title: t('settings.audit.trace'),
      cell: ({ traceId, hash }) => (
        <span className="muted">
          <code title={traceId}>{traceId.slice(0, 8)}</code> · <code title={hash}>{hash.slice(0, 8)}</code>
        </span>
      ),
    },
  ];
}
