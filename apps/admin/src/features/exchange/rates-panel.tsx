import { PlusOutlined } from '@ant-design/icons';
import { formatDay } from '@overturn/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Space } from 'antd';
import { useState } from 'react';
import { CsvButton } from '../../shared/components/csv-button';
import { EmptyState } from '../../shared/components/empty-state';
import { Pages } from '../../shared/lists/pages';
import { Pill } from '../../shared/components/pill';
import { StackTable } from '../../shared/lists/stack-table';
import { useLocale, useT } from '../../shared/i18n';
import { useCan } from '../../shared/session';
import { RateDialog, RateImportDialog } from './rate-dialogs';
import { exchangeRatesQuery } from './rates.queries';

/** The register of exchange rates: the latest day first, what was replaced stays to be seen. */
export function RatesPanel() {
  const t = useT();
  const locale = useLocale();
  const can = useCan();
  const list = useInfiniteQuery(exchangeRatesQuery);
  const [isAdding, setAdding] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  return (
    <>
      <p className="quiet">{t('exchange.hint')}</p>
      {can('invoice:write') ? (
        <Space wrap className="form-alert">
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(true)}>
            {t('exchange.add')}
          </Button>
          <CsvButton label={t('exchange.import')} onChosen={setFile} />
        </Space>
      ) : null}
      <Pages query={list} none={<EmptyState title={t('exchange.none')} />}>
        {(rows) => (
          <StackTable
            caption={t('exchange.list')}
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'day',
                title: t('exchange.day'),
                cell: (one) => formatDay(`${one.day}T12:00:00Z`, locale, 'UTC'),
                isTabular: true,
              },
              { key: 'currency', title: t('exchange.currency'), cell: ({ currency }) => currency },
              {
                key: 'rate',
                title: t('exchange.rate'),
                cell: ({ rate, isReplaced }) => (
                  <>
                    {rate} {isReplaced ? <Pill>{t('exchange.replaced')}</Pill> : null}
                  </>
                ),
                isTabular: true,
              },
              {
                key: 'source',
                title: t('exchange.source'),
                cell: ({ source }) => t(`feePlan.exchange.${source}`),
              },
              { key: 'by', title: t('exchange.recordedBy'), cell: ({ recordedBy }) => recordedBy },
            ]}
          />
        )}
      </Pages>
      {isAdding ? <RateDialog onClose={() => setAdding(false)} /> : null}
      {file ? <RateImportDialog file={file} onClose={() => setFile(null)} /> : null}
    </>
  );
}
