import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api';
import { SavingDialog } from '../../shared/dialogs/saving-dialog';
import { useFeePlanChange, type OfferedPlan } from '../../shared/fee-plan/fee-plan.queries';
import { useT } from '../../shared/i18n';

/** Gives one of the firm's own plans another name. */
export function RenamePlan({ plan }: { readonly plan: OfferedPlan }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('feePlans.rename')}
      </Button>
      {isOpen ? <RenameDialog plan={plan} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

type Names = Pick<OfferedPlan, 'nameZh' | 'nameEn'>;

function RenameDialog({ plan, onClose }: { readonly plan: OfferedPlan; readonly onClose: () => void }) {
  const t = useT();
  const rename = useFeePlanChange((body: Names) =>
    api.renameFeePlan({ params: { planId: plan.id ?? '' }, body }),
  );
  return (
    <SavingDialog
      title={t('feePlans.rename')}
      hint={t('feePlans.renameHint')}
      initialValues={{ nameZh: plan.nameZh, nameEn: plan.nameEn }}
      change={rename}
      onClose={onClose}
    >
      {(['nameZh', 'nameEn'] as const).map((field) => (
        <Form.Item
          key={field}
          name={field}
          label={t(`feePlans.${field}`)}
          rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
        >
          <Input maxLength={60} />
        </Form.Item>
      ))}
    </SavingDialog>
  );
}
