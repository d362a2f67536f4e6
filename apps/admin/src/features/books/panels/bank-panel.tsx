import type { BankLinesView } from '@overturn/contracts/admin';
import { formatDay } from '@overturn/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { CsvButton } from '../../../shared/components/csv-button';
import { EmptyState } from '../../../shared/components/empty-state';
import { Pages } from '../../../shared/lists/pages';
import { SavingDialog } from '../../../shared/dialogs/saving-dialog';
import { StackTable } from '../../../shared/lists/stack-table';
import { useLocale, useT } from '../../../shared/i18n';
import { useMoney } from '../../../shared/money/money-text';
import { useCan } from '../../../shared/session';
import { bankLinesQuery, useBankChange } from '../api/bank.queries';
import { ImportDialog } from '../components/import-dialog';
import { LineSuggestions } from '../components/line-suggestions';
import '../books.css';

type BankLine = BankLinesView['items'][number];

/** What banks say came in and nobody has matched yet. */
export function BankPanel() {
  const t = useT();
  const can = useCan();
  const list = useInfiniteQuery(bankLinesQuery);
  const [file, setFile] = useState<File | null>(null);
  const [aside, setAside] = useState<BankLine | null>(null);
  const mayWrite = can('invoice:write');
  return (
    <>
      <p className="quiet">{t('bank.hint')}</p>
      {mayWrite ? (
        <p>
          <CsvButton label={t('bank.import')} isPrimary onChosen={setFile} />
        </p>
      ) : null}
      <Pages query={list} none={<EmptyState title={t('bank.none')} />}>
        {(rows) => <Lines rows={rows} mayWrite={mayWrite} onAside={setAside} />}
      </Pages>
      {file ? <ImportDialog file={file} onClose={() => setFile(null)} /> : null}
      {aside ? <AsideDialog line={aside} onClose={() => setAside(null)} /> : null}
    </>
  );
}

interface LinesProps {
  readonly rows: readonly BankLine[];
  readonly mayWrite: boolean;
  readonly onAside: (line: BankLine) => void;
}

function Lines({ rows, mayWrite, onAside }: LinesProps) {
  const t = useT();
  const locale = useLocale();
  const money = useMoney();
  return (
    <StackTable
      caption={t('bank.lines')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'day',
          title: t('bank.day'),
          cell: (one) => formatDay(`${one.bookedOn}T12:00:00Z`, locale, 'UTC'),
          isTabular: true,
        },
        {
          key: 'amount',
          title: t('money.amount'),
          cell: (one) => (
            <>
              {money(one.currency, one.amountMinor)}
              {one.openMinor === one.amountMinor ? null : (
                <div className="quiet">
                  {t('bank.openOfLine', { amount: money(one.currency, one.openMinor) })}
                </div>
              )}
            </>
          ),
          isTabular: true,
        },
        {
          key: 'payer',
          title: t('bank.payer'),
          cell: (one) => (
            <>
              {one.counterparty}
              <br />
              <span className="quiet">
                {[one.remark, one.bankReference, one.bank].filter(Boolean).join(' · ')}
              </span>
            </>
          ),
        },
        {
          key: 'maybe',
          title: t('bank.maybe'),
          cell: (one) => <LineSuggestions line={one} mayWrite={mayWrite} />,
        },
        {
          key: 'aside',
          title: t('bank.aside'),
          isTitleHidden: true,
          cell: (one) =>
            mayWrite ? (
              <Button size="small" onClick={() => onAside(one)}>
                {t('bank.aside')}
              </Button>
            ) : null,
        },
      ]}
    />
  );
}

function AsideDialog({ line, onClose }: { readonly line: BankLine; readonly onClose: () => void }) {
  const t = useT();
  const change = useBankChange((body: { readonly reason: string }) =>
    api.setBankLineAside({ params: { lineId: line.id }, body }),
  );
  return (
    <SavingDialog
      title={t('bank.aside')}
      hint={t('bank.asideHint')}
      initialValues={{}}
      change={change}
      onClose={onClose}
    >
      <Form.Item
        name="reason"
        label={t('bank.asideReason')}
        rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
      >
        <Input maxLength={500} />
      </Form.Item>
    </SavingDialog>
  );
}
