import { languageOf } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { api } from '../../../shared/api';
import { FormDialog } from '../../../shared/components/form-dialog';
import { Loaded } from '../../../shared/components/loaded';
import { useFormProblem } from '../../../shared/form-problem';
import { useLocale, useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { feePlansQuery, useMoneyChange } from '../api/money.queries';
import type { MoneyDialogProps } from '../money-section.types';

interface OfferInput {
  /** Place in the list of plans. */
  readonly plan: number;
  readonly conflictClearance: string;
}

/** Offers a letter from a plan; the text that the client will read is shown before it is offered. */
export function OfferDialog({ current, onClose }: MoneyDialogProps) {
  const t = useT();
  const language = languageOf(useLocale());
  const report = useReport();
  const [form] = Form.useForm<OfferInput>();
  const problem = useFormProblem(form, {});
  const plans = useQuery(feePlansQuery);
  const offered = (plans.data?.items ?? []).filter(({ isRetired }) => !isRetired);
  const chosen = offered[Form.useWatch('plan', form) ?? -1];
  const preview = useQuery({
    queryKey: ['money', 'preview', chosen?.id ?? chosen?.code, chosen?.version],
    queryFn: () => {
      if (!chosen) throw new Error('No plan is chosen');
      return api.previewFeePlan({ body: { content: chosen.content } });
    },
    enabled: chosen !== undefined,
  });
  const offer = useMoneyChange(current.id, ({ plan, conflictClearance }: OfferInput) => {
    const from = offered[plan];
    if (!from) throw new Error('No plan is chosen');
    return api.offerLetter({
      params: { caseId: current.id },
      body: {
        version: current.version,
        content: from.content,
        from: from.id === null ? null : { planId: from.id, version: from.version },
        conflictClearance,
      },
    });
  });
  const submit = (input: OfferInput) =>
    offer.mutate(input, {
      onSuccess: () => {
        report.success(t('money.letter.offeredDone'));
        onClose();
      },
      onError: problem.show,
    });
  return (
    <FormDialog
      form={form}
      title={t('money.letter.offer')}
      hint={t('money.letter.offerHint')}
      initialValues={{}}
      isSaving={offer.isPending}
      problem={problem.text}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.Item
        name="plan"
        label={t('money.letter.plan')}
        rules={[{ required: true, message: t('shared.required') }]}
      >
        <Select
          loading={plans.isPending}
          options={offered.map(({ nameZh, nameEn }, value) => ({
            value,
            label: language === 'zh' ? nameZh : nameEn,
          }))}
        />
      </Form.Item>
      <Form.Item
        name="conflictClearance"
        label={t('money.letter.clearance')}
        rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} />
      </Form.Item>
      {chosen ? (
        <Loaded query={preview}>
          {({ clauses }) => (
            <ol className="money-clauses" aria-label={t('money.letter.preview')}>
              {clauses.map((clause) => (
                <li key={clause.id}>{clause[language]}</li>
              ))}
            </ol>
          )}
        </Loaded>
      ) : null}
    </FormDialog>
  );
}
