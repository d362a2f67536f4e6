import { clientName } from '@overturn/ui';
import type { ErasureCause } from '@overturn/kernel/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { Alert, Checkbox, Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api';
import { SavingDialog } from '../../shared/dialogs/saving-dialog';
import { useLocale, useT } from '../../shared/i18n';
import { useDebounced } from '../../shared/use-debounced';
import { ErasureCounts } from './erasure-counts';
import { casesFoundQuery, usePrivacyChange } from './privacy.queries';

/** What is held or erased. */
export interface Subject {
  readonly clientId: string;
  readonly caseId: string;
  readonly label: string;
  readonly cause: ErasureCause;
}

interface Fields {
  readonly caseId: string;
  readonly isWhole: boolean;
  readonly cause: ErasureCause;
  readonly reason: string;
}

interface SubjectDialogProps {
  readonly kind: 'hold' | 'erase';
  readonly subject: Subject | null;
  readonly onClose: () => void;
}

/** Chooses a case, or its client as a whole, to be held or erased; an erasure shows first what it would do. */
export function SubjectDialog({ kind, subject, onClose }: SubjectDialogProps) {
  const t = useT();
  const locale = useLocale();
  const [form] = Form.useForm<Fields>();
  const [typed, setTyped] = useState('');
  const q = useDebounced(typed, 250);
  const closed = useQuery(casesFoundQuery(q, 'closed'));
  const open = useQuery({
    ...casesFoundQuery(q, 'open'),
    enabled: kind === 'hold' && [...q.trim()].length >= 2,
  });
  const items = [...(closed.data?.items ?? []), ...(open.data?.items ?? [])];
  const caseId = Form.useWatch('caseId', form);
  const isWhole = Form.useWatch('isWhole', form) ?? false;
  const clientId =
    subject?.caseId === caseId ? subject?.clientId : items.find(({ id }) => id === caseId)?.client.id;
  const target = caseId && clientId ? { clientId, caseId: isWhole ? null : caseId } : null;
  const save = usePrivacyChange(({ cause, reason }: Fields) => {
    const about = target ?? { clientId: '', caseId: null };
    return kind === 'hold'
      ? api.placeHold({ body: { ...about, reason } })
      : api.requestErasure({ body: { ...about, cause, reason } });
  });
  return (
    <SavingDialog<Fields, unknown>
      form={form}
      title={t(kind === 'hold' ? 'privacy.hold.place' : 'privacy.erase.request')}
      hint={t(kind === 'hold' ? 'privacy.hold.hint' : 'privacy.erase.hint')}
      initialValues={{
        ...(subject ? { caseId: subject.caseId } : {}),
        isWhole: false,
        cause: subject?.cause ?? 'request',
        reason: '',
      }}
      change={save}
      onClose={onClose}
    >
      <Form.Item
        name="caseId"
        label={t('privacy.case')}
        rules={[{ required: true, message: t('shared.required') }]}
      >
        <Select
          placeholder={t('privacy.case.hint')}
          loading={closed.isFetching || open.isFetching}
          showSearch={{ filterOption: false, onSearch: setTyped }}
          notFoundContent={t([...q.trim()].length < 2 ? 'privacy.case.two' : 'privacy.case.nothing')}
          options={[
            ...(subject ? [{ value: subject.caseId, label: subject.label }] : []),
            ...items
              .filter(({ id }) => id !== subject?.caseId)
              .map((item) => ({
                value: item.id,
                label: `${item.number} ${clientName(item.client, locale)} · ${t(`vocab.caseStatus.${item.status}`)}`,
              })),
          ]}
        />
      </Form.Item>
      <Form.Item name="isWhole" valuePropName="checked">
        <Checkbox>{t('privacy.whole')}</Checkbox>
      </Form.Item>
      {kind === 'erase' ? (
        <Form.Item name="cause" label={t('privacy.cause')}>
          <Radio.Group
            options={(['request', 'retention'] as const).map((value) => ({
              value,
              label: t(`vocab.erasureCause.${value}`),
            }))}
          />
        </Form.Item>
      ) : null}
      <Form.Item
        name="reason"
        label={t('privacy.reason')}
        rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} />
      </Form.Item>
      {kind === 'erase' && target ? <DryRun clientId={target.clientId} caseId={target.caseId} /> : null}
    </SavingDialog>
  );
}

/** What the erasure would do, before anybody is asked. */
function DryRun({ clientId, caseId }: { readonly clientId: string; readonly caseId: string | null }) {
  const t = useT();
  const { data } = useQuery({
    queryKey: ['privacy', 'preview', clientId, caseId],
    queryFn: ({ signal }) => api.previewErasure({ body: { clientId, caseId } }, signal),
  });
  if (!data) return null;
  return (
    <>
      {data.isHeld ? <Alert type="warning" showIcon title={t('privacy.held.waits')} /> : null}
      {data.hasOpenCase ? <Alert type="warning" showIcon title={t('privacy.open.waits')} /> : null}
      <ErasureCounts counts={data.counts} />
    </>
  );
}
