import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Pill } from '../../../shared/components/pill';
import { StackTable } from '../../../shared/lists/stack-table';
import { useT } from '../../../shared/i18n';

interface QueueProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** One kind of what waits, with how much of it; nothing is not shown. */
export function Queue({ title, count, children }: QueueProps) {
  return count === 0 ? null : (
    <section>
      <h2>
        {title} · {count}
      </h2>
      {children}
    </section>
  );
}

interface QueuedRow {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly what: string;
  readonly when: string;
  readonly by: string;
  /** Whoever looks made it, so it waits for somebody else. */
  readonly isOwn: boolean;
}

interface QueueTableProps {
  readonly title: string;
  /** The part of the case on which it is done. */
  readonly tab?: string;
  /** The tab of finance on which it is done, where that is not the case. */
  readonly to?: { readonly tab: string; readonly text: string };
  readonly rows: readonly QueuedRow[];
}

/** A kind of what waits, one row each, that leads to where it is done. */
export function QueueTable({ title, tab = 'money', to, rows }: QueueTableProps) {
  const t = useT();
  return (
    <Queue title={title} count={rows.length}>
      {to ? (
        <p>
          <Link to="/finance/$tab" params={{ tab: to.tab }}>
            {to.text}
          </Link>
        </p>
      ) : null}
      <StackTable
        caption={title}
        rows={rows.map((row, index) => ({ ...row, place: `${index}` }))}
        rowKey={({ place }) => place}
        columns={[
          {
            key: 'case',
            title: t('finance.case'),
            cell: ({ caseId, caseNumber }) => (
              <Link to="/cases/$caseId" params={{ caseId }} search={{ tab }}>
                {caseNumber}
              </Link>
            ),
          },
          { key: 'what', title: t('finance.what'), cell: ({ what }) => what },
          { key: 'when', title: t('finance.when'), cell: ({ when }) => when, isTabular: true },
          {
            key: 'by',
            title: t('finance.recordedBy'),
            cell: ({ by, isOwn }) => (isOwn ? <Pill>{t('finance.waiting.own')}</Pill> : by),
          },
        ]}
      />
    </Queue>
  );
}
