import { CURRENCIES } from '@overturn/kernel/vocabulary';
import { Alert, Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { Loaded } from '../components/loaded';
import { useT } from '../i18n';
import { AroundFields } from './around-fields';
import { FaultsContext } from './faults';
import { OutcomeFields } from './outcome-fields';
import { PartFields } from './part-fields';
import { PlanClauses } from './plan-clauses';
import { PromiseFields } from './promise-fields';
import type { PlanEditor as Editor } from './use-plan-editor';
import './fee-plan.css';

interface PlanEditorProps {
  readonly editor: Editor;
  /** Fields of whoever uses it, above those of the plan. */
  readonly before?: ReactNode;
  /** What is done with the plan, below the preview. */
  readonly actions: ReactNode;
}

/** Every field of a fee plan, and beside them what the client will read of it. */
export function PlanEditor({ editor, before, actions }: PlanEditorProps) {
  const t = useT();
  const { form, initial, faults, preview } = editor;
  const currency = Form.useWatch('currency', form) ?? initial.currency;
  return (
    <FaultsContext value={faults}>
      <div className="fee-plan-editor">
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={initial}
          className="fee-plan-form"
        >
          {before}
          <Form.Item name="currency" label={t('feePlan.currency')} className="fee-plan-currency">
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={CURRENCIES.map((value) => ({ value, label: value }))}
            />
          </Form.Item>
          <PartFields name="success" currency={currency} />
          <PartFields name="fundsOnly" currency={currency} />
          <OutcomeFields />
          <AroundFields currency={currency} />
          <PromiseFields currency={currency} />
        </Form>
        <aside className="fee-plan-preview card" aria-label={t('feePlan.preview')}>
          <h2>{t('feePlan.preview')}</h2>
          {faults.length > 0 ? (
            <Alert
              type="warning"
              showIcon
              role="status"
              title={t('feePlan.preview.faults', { count: faults.length })}
            />
          ) : (
            <Loaded query={preview}>{({ clauses }) => <PlanClauses clauses={clauses} />}</Loaded>
          )}
          <div className="fee-plan-actions">{actions}</div>
        </aside>
      </div>
    </FaultsContext>
  );
}
