import type { FapiaoTitleView } from '@overturn/contracts/admin';
import { FAPIAO_FORMS, FAPIAO_ITEM, type FapiaoForm } from '@overturn/kernel/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { Form, Input, Modal, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { SavingDialog } from '../../../shared/dialogs/saving-dialog';
import { useT } from '../../../shared/i18n';
import { fapiaoTitleQuery, useFapiaoChange } from '../api/fapiao.queries';
import { InvoiceChoice } from './invoice-choice';
import { SAID_FIELD_OF_CODE, SaidFields, saidOf, type SaidInput } from './said-fields';

/** The invoice that a fapiao is for. */
export interface ForInvoice {
  readonly id: string;
  readonly caseId: string;
  readonly clientId: string;
  readonly currency: string;
  readonly number: string | null;
}

interface RegisterDialogProps {
  /** Known from a request; otherwise it is chosen first. */
  readonly invoice: ForInvoice | null;
  readonly form?: FapiaoForm;
  readonly onClose: () => void;
}

/** Registers a blue fapiao as it was issued on the tax bureau's platform. */
export function RegisterDialog({ invoice, form = 'special', onClose }: RegisterDialogProps) {
  const t = useT();
  const [chosen, setChosen] = useState<ForInvoice | null>(invoice);
  const title = useQuery({ ...fapiaoTitleQuery(chosen?.clientId ?? ''), enabled: chosen !== null });
  if (chosen && title.data)
    return <FactsDialog invoice={chosen} title={title.data} form={form} onClose={onClose} />;
  return (
    <Modal open title={t('fapiao.register')} footer={null} onCancel={onClose}>
      {chosen && title.isPending ? (
        <Skeleton active />
      ) : (
        <Form layout="vertical">
          <Form.Item label={t('finance.invoice')} htmlFor="fapiao-invoice" extra={t('fapiao.invoiceHint')}>
            <InvoiceChoice value={null} onChange={setChosen} />
          </Form.Item>
        </Form>
      )}
    </Modal>
  );
}

interface FactsInput extends SaidInput {
  readonly form: FapiaoForm;
  readonly title: string;
  readonly taxNumber?: string;
  readonly item: string;
  readonly rate: string;
}

interface FactsDialogProps {
  readonly invoice: ForInvoice;
  readonly title: FapiaoTitleView;
  readonly form: FapiaoForm;
  readonly onClose: () => void;
}

const RATES = ['6', '3', '1', '0', '13'];

function FactsDialog({ invoice, title, form: kind, onClose }: FactsDialogProps) {
  const t = useT();
  const [form] = Form.useForm<FactsInput>();
  const required = [{ required: true, whitespace: true, message: t('shared.required') }];
  const change = useFapiaoChange((input: FactsInput) =>
    api.registerFapiao({
      params: { invoiceId: invoice.id },
      body: {
        ...saidOf(input, invoice.currency),
        form: input.form,
        title: input.title,
        taxNumber: input.taxNumber ?? '',
        item: input.item,
        taxRatePpm: Number(input.rate) * 10_000,
      },
    }),
  );
  return (
    <SavingDialog<FactsInput, unknown>
      form={form}
      title={`${t('fapiao.register')} · ${invoice.number ?? ''}`}
      hint={t('fapiao.registerHint')}
      initialValues={{
        form: kind,
        title: title.title,
        taxNumber: title.taxNumber,
        item: FAPIAO_ITEM,
        rate: '6',
      }}
      change={change}
      fieldOfCode={SAID_FIELD_OF_CODE}
      onClose={onClose}
    >
      <Form.Item name="form" label={t('fapiao.form')}>
        <Select options={FAPIAO_FORMS.map((value) => ({ value, label: t(`fapiao.form.${value}`) }))} />
      </Form.Item>
      <Form.Item name="title" label={t('fapiao.title')} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="taxNumber" label={t('fapiao.taxNumber')}>
        <Input maxLength={20} />
      </Form.Item>
      <Form.Item name="item" label={t('fapiao.item')} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="rate" label={t('fapiao.rate')}>
        <Select options={RATES.map((value) => ({ value, label: `${value} %` }))} />
      </Form.Item>
      <SaidFields caseId={invoice.caseId} currency={invoice.currency} />
    </SavingDialog>
  );
}
