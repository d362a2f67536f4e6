import type { OverdueView } from '@overturn/contracts/admin';
import { Form, Input, Radio } from 'antd';
import { api } from '../../shared/api';
import { ReasonDialog } from '../../shared/dialogs/reason-dialog';
import { useT } from '../../shared/i18n';
import { useDunningChange } from './dunning.queries';

interface PauseInput {
  readonly what: 'invoice' | 'client';
  readonly untilDay?: string;
  readonly reason: string;
}

interface PauseDialogProps {
  readonly one: OverdueView['items'][number];
  readonly onClose: () => void;
}

/** Stops reminders of an invoice or of everything of its client, with a reason and an end. */
export function PauseDialog({ one, onClose }: PauseDialogProps) {
  const t = useT();
  const change = useDunningChange(({ what, untilDay, reason }: PauseInput) => {
    const body = { reason, untilDay: untilDay ? untilDay : null };
    return what === 'client'
      ? api.pauseClientDunning({ params: { clientId: one.clientId }, body })
      : api.pauseInvoiceDunning({ params: { invoiceId: one.id }, body });
  });
  return (
    <ReasonDialog<PauseInput, void>
      title={t('dunning.pauseInvoice', { number: one.number })}
      hint={t('dunning.pauseHint')}
      label={t('dunning.reason')}
      change={change}
      initialValues={{ what: 'invoice' }}
      onClose={onClose}
    >
      <Form.Item name="what" label={t('dunning.pauseWhat')}>
        <Radio.Group
          options={(['invoice', 'client'] as const).map((value) => ({
            value,
            label: t(`dunning.pauseWhat.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="untilDay" label={t('dunning.until')}>
        <Input type="date" />
      </Form.Item>
    </ReasonDialog>
  );
}
