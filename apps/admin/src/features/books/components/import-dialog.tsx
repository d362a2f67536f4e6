import type { StatementPreviewView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, Modal, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { RefusalAlert } from '../../../shared/components/refusal-alert';
import { ScrollBox } from '../../../shared/lists/scroll-box';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { bankProfilesQuery, useBankChange } from '../api/bank.queries';
import { ColumnsForm } from './columns-form';

interface ImportDialogProps {
  readonly file: File;
  readonly onClose: () => void;
}

const SHOWN_FAULTS = 20;

/** A file is looked at first: its columns, what it would bring, which lines are wrong. Nothing is kept by halves. */
export function ImportDialog({ file, onClose }: ImportDialogProps) {
  const t = useT();
  const report = useReport();
  const profiles = useQuery(bankProfilesQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const items = profiles.data?.items ?? [];
  const profileId = chosen ?? items[0]?.id ?? null;
  const isNew = profileId === null || profileId === NEW;
  const preview = useQuery({
    queryKey: ['money', 'bank', 'preview', file.name, file.size, file.lastModified, isNew ? null : profileId],
    queryFn: ({ signal }) =>
      api.previewBankStatement({ query: isNew ? {} : { profileId }, body: file }, signal),
    enabled: !profiles.isPending,
    retry: false,
  });
  const take = useBankChange((id: string) =>
    api.importBankStatement({ query: { profileId: id, fileName: file.name }, body: file }),
  );
  const importAll = () => {
    if (isNew) return;
    take.mutate(profileId, {
      onSuccess: (done) => {
        report.success(t('bank.taken', { ...done }));
        onClose();
      },
    });
  };
  const found = preview.data;
  const mayTake = !isNew && found !== undefined && found.faults.length === 0 && found.incoming > 0;
  return (
    <Modal
      open
      width={760}
      title={`${t('bank.import')} · ${file.name}`}
      okText={t('bank.take', { count: found?.incoming ?? 0 })}
      okButtonProps={{ disabled: !mayTake }}
      confirmLoading={take.isPending}
      cancelText={t('shared.cancel')}
      mask={{ closable: false }}
      onOk={importAll}
      onCancel={onClose}
    >
      <Form layout="vertical">
        <Form.Item label={t('bank.profile')} htmlFor="bank-profile">
          <Select
            id="bank-profile"
            value={isNew ? NEW : profileId}
            options={[
              ...items.map(({ id, name }) => ({ value: id, label: name })),
              { value: NEW, label: t('bank.newProfile') },
            ]}
            onChange={setChosen}
          />
        </Form.Item>
      </Form>
      {preview.isPending ? <Skeleton active title={false} /> : null}
      <RefusalAlert error={preview.error ?? take.error} />
      {found ? (
        <Found found={found} isNew={isNew}>
          <ColumnsForm
            key={profileId}
            name={items.find(({ id }) => id === profileId)?.name ?? ''}
            preview={found}
            onSaved={setChosen}
          />
        </Found>
      ) : null}
    </Modal>
  );
}

const NEW = 'new';

interface FoundProps {
  readonly found: StatementPreviewView;
  /** Of a bank whose columns are not saved yet: nothing is imported before they are. */
  readonly isNew: boolean;
  readonly children: React.ReactNode;
}

function Found({ found, isNew, children }: FoundProps) {
  const t = useT();
  const { encoding, incoming, outgoing, faults, rows, mapping } = found;
  const [areColumnsOpen, openColumns] = useState(false);
  const isOpen = areColumnsOpen || isNew || mapping === null || faults.length > 0;
  return (
    <>
      <p>{t('bank.fileHint', { encoding, incoming, outgoing })}</p>
      {mapping === null ? <Alert type="info" showIcon title={t('bank.notGuessed')} /> : null}
      {isNew && mapping !== null ? <Alert type="info" showIcon title={t('bank.nameFirst')} /> : null}
      {faults.length > 0 ? (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={t('bank.faults', { count: faults.length })}
          description={
            <ul>
              {faults.slice(0, SHOWN_FAULTS).map(({ line, fault, column }) => (
                <li key={`${line} ${fault} ${column}`}>{t(`bank.fault.${fault}`, { line, column })}</li>
              ))}
            </ul>
          }
        />
      ) : null}
      <h3>{t('bank.top')}</h3>
      <ScrollBox label={t('bank.top')}>
        <table className="books-top">
          <tbody>
            {rows.map((cells, index) => (
              <tr key={`${index} ${cells.join('|')}`}>
                <th scope="row">{index + 1}</th>
                {cells.map((cell, place) => (
                  <td key={`${place} ${cell}`}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {isOpen ? (
        children
      ) : (
        <Button type="link" onClick={() => openColumns(true)}>
          {t('bank.columns')}
        </Button>
      )}
    </>
  );
}
