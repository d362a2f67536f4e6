import { Alert, Modal, Skeleton } from 'antd';
import { useQuery } from '@tanstack/react-query';
import type { FapiaoPreviewView } from '@overturn/contracts/admin';
import { api } from '../../../shared/api';
import { RefusalAlert } from '../../../shared/components/refusal-alert';
import { StackTable } from '../../../shared/lists/stack-table';
import { useT } from '../../../shared/i18n';
import { useMoney } from '../../../shared/money/money-text';
import { useReport } from '../../../shared/report';
import { useFapiaoChange } from '../api/fapiao.queries';

const SHOWN_FAULTS = 20;

/** A file is looked at first: what it would bring and which rows are wrong. Nothing is kept by halves. */
export function ImportDialog({ file, onClose }: { readonly file: File; readonly onClose: () => void }) {
  const t = useT();
  const report = useReport();
  const preview = useQuery({
    queryKey: ['money', 'fapiaos', 'preview', file.name, file.size, file.lastModified],
    queryFn: ({ signal }) => api.previewFapiaoImport({ body: file }, signal),
    retry: false,
  });
  const take = useFapiaoChange(() => api.importFapiaos({ body: file }));
  const found = preview.data;
  const mayTake = found !== undefined && found.faults.length === 0 && found.fresh > 0;
  return (
    <Modal
      open
      width={760}
      title={`${t('fapiao.import')} · ${file.name}`}
      okText={t('fapiao.import.take', { count: found?.fresh ?? 0 })}
      okButtonProps={{ disabled: !mayTake }}
      confirmLoading={take.isPending}
      cancelText={t('shared.cancel')}
      mask={{ closable: false }}
      onOk={() =>
        take.mutate(undefined, {
          onSuccess: (done) => {
            report.success(t('fapiao.import.taken', { ...done }));
            onClose();
          },
        })
      }
      onCancel={onClose}
    >
      {preview.isPending ? <Skeleton active title={false} /> : null}
      <RefusalAlert error={preview.error ?? take.error} />
      {found ? <Found found={found} /> : null}
    </Modal>
  );
}

function Found({ found }: { readonly found: FapiaoPreviewView }) {
  const t = useT();
  const money = useMoney();
  const { fresh, known, faults, rows } = found;
  return (
    <>
      <p role="status">{t('fapiao.import.found', { fresh, known })}</p>
      {faults.length > 0 ? (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={t('fapiao.import.faults', { count: faults.length })}
          description={
            <ul>
              {faults.slice(0, SHOWN_FAULTS).map(({ line, fault, about }) => (
                <li key={`${line} ${fault} ${about}`}>{t(`fapiao.fault.${fault}`, { line, about })}</li>
              ))}
            </ul>
          }
        />
      ) : null}
      {rows.length > 0 ? (
        <StackTable
          caption={t('fapiao.import.rows')}
          rows={rows}
          rowKey={({ number }) => number}
          columns={[
            { key: 'line', title: t('fapiao.import.line'), cell: ({ line }) => line, isTabular: true },
            {
              key: 'number',
              title: t('fapiao.number'),
              cell: ({ number, isRed }) => `${number} · ${t(`fapiao.colour.${isRed ? 'red' : 'blue'}`)}`,
              isTabular: true,
            },
            { key: 'title', title: t('fapiao.title'), cell: ({ title }) => title },
            { key: 'invoice', title: t('finance.invoice'), cell: ({ invoiceNumber }) => invoiceNumber },
            {
              key: 'total',
              title: t('fapiao.total'),
              cell: ({ totalMinor, isRed }) => money('CNY', `${isRed ? '-' : ''}${totalMinor}`),
              isTabular: true,
            },
          ]}
        />
      ) : null}
    </>
  );
}
