import type { CasePaymentsView } from '@overturn/contracts/admin';
import { languageOf } from '@overturn/ui';
import type { Currency } from '@overturn/kernel/vocabulary';
import { Form, Input } from 'antd';
import { api } from '../../shared/api';
import { FormDialog } from '../../shared/dialogs/form-dialog';
import { useFormProblem } from '../../shared/form-problem';
import { useLocale, useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { usePaymentChange } from './payments.queries';

interface SaveCardInput {
  readonly acceptedBy: string;
  readonly paper: string;
}

interface SaveCardDialogProps {
  readonly caseId: string;
  readonly currency: string;
  readonly consent: CasePaymentsView['consent'];
  readonly onClose: () => void;
}

/** Records the consent that the client signed on paper; the card itself is saved on the provider's page. */
export function SaveCardDialog({ caseId, currency, consent, onClose }: SaveCardDialogProps) {
  const t = useT();
  const locale = useLocale();
  const report = useReport();
  const [form] = Form.useForm<SaveCardInput>();
  const problem = useFormProblem(form, {});
  const required = [{ required: true, whitespace: true, message: t('shared.required') }];
  const save = usePaymentChange(caseId, (input: SaveCardInput) =>
    api.saveCard({
      params: { caseId },
      body: { ...input, currency: currency as Currency, locale, hash: consent.hash },
    }),
  );
  return (
    <FormDialog
      form={form}
      title={t('payments.card.save')}
      hint={t('payments.card.consentHint')}
      initialValues={{}}
      isSaving={save.isPending}
      problem={problem.text}
      onSubmit={(input) =>
        save.mutate(input, {
          onSuccess: () => {
            report.success(t('payments.card.asked'));
            onClose();
          },
          onError: problem.show,
        })
      }
      onClose={onClose}
    >
      <blockquote className="payments-consent" tabIndex={0} aria-label={t('payments.card.consent')}>
        {consent[languageOf(locale)]}
      </blockquote>
      <p className="quiet payments-hash">
        {t('payments.card.consentVersion', { version: consent.version, hash: consent.hash.slice(0, 12) })}
      </p>
      <Form.Item name="acceptedBy" label={t('payments.card.acceptedBy')} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="paper" label={t('payments.card.paper')} rules={required}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
