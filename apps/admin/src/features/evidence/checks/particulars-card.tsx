import type { CaseParticulars, EvidenceChecksView } from '@overturn/contracts/admin';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { FormDialog } from '../../../shared/dialogs/form-dialog';
import { useFormProblem } from '../../../shared/form-problem';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useCan } from '../../../shared/session';
import { useChecksChange } from './checks.queries';
import { salesOf, salesText } from './sales-text';

const TEXTS = ['sellerName', 'sellerAddress', 'brand', 'brandOwner'] as const;
type ParticularsInput = Readonly<Partial<Record<(typeof TEXTS)[number] | 'sales', string>>>;

interface ParticularsProps {
  readonly caseId: string;
  readonly view: EvidenceChecksView;
}

/** What the papers are held against; without it much cannot be judged. */
export function ParticularsCard({ caseId, view }: ParticularsProps) {
  const t = useT();
  const can = useCan();
  const [isOpen, setOpen] = useState(false);
  const { particulars } = view;
  return (
    <section className="checks-block" aria-labelledby="particulars">
      <div className="card-head">
        <h3 id="particulars">{t('evidence.particulars')}</h3>
        {can('evidence:write') ? (
          <Button size="small" onClick={() => setOpen(true)}>
            {t('evidence.particulars.edit')}
          </Button>
        ) : null}
      </div>
      <dl className="checks-facts">
        {TEXTS.map((name) => (
          <div key={name}>
            <dt>{t(`evidence.field.${name}`)}</dt>
            <dd>{particulars[name] ?? <span className="quiet">{t('evidence.notEntered')}</span>}</dd>
          </div>
        ))}
        <div>
          <dt>{t('evidence.field.sales')}</dt>
          <dd>
            {particulars.sales.length === 0 ? (
              <span className="quiet">{t('evidence.notEntered')}</span>
            ) : (
              t('evidence.sales.count', { count: particulars.sales.length })
            )}
          </dd>
        </div>
      </dl>
      {isOpen ? <ParticularsDialog caseId={caseId} view={view} onClose={() => setOpen(false)} /> : null}
    </section>
  );
}

function ParticularsDialog({ caseId, view, onClose }: ParticularsProps & { readonly onClose: () => void }) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<ParticularsInput>();
  const problem = useFormProblem(form);
  const typed = Form.useWatch('sales', form) ?? salesText(view.particulars.sales);
  const { sales, unread } = salesOf(typed);
  const save = useChecksChange(caseId, (content: CaseParticulars) =>
    api.enterParticulars({ params: { caseId }, body: { version: view.particularsVersion, content } }),
  );
  const textOf = (value: string | undefined) => (value ?? '').trim() || null;
  return (
    <FormDialog<ParticularsInput>
      form={form}
      title={t('evidence.particulars')}
      hint={t('evidence.particulars.hint')}
      initialValues={{
        ...Object.fromEntries(TEXTS.map((name) => [name, view.particulars[name] ?? ''])),
        sales: salesText(view.particulars.sales),
      }}
      isSaving={save.isPending}
      problem={problem.text}
      onSubmit={(input) =>
        save.mutate(
          {
            sellerName: textOf(input.sellerName),
            sellerAddress: textOf(input.sellerAddress),
            brand: textOf(input.brand),
            brandOwner: textOf(input.brandOwner),
            sales,
          },
          {
            onSuccess: () => {
              report.success(t('shared.saved'));
              onClose();
            },
            onError: problem.show,
          },
        )
      }
      onClose={onClose}
    >
      {TEXTS.map((name, place) => (
        <Form.Item key={name} name={name} label={t(`evidence.field.${name}`)}>
          <Input
            maxLength={name === 'sellerAddress' ? 300 : 200}
            autoFocus={place === 0}
            autoComplete="off"
          />
        </Form.Item>
      ))}
      <Form.Item
        name="sales"
        label={t('evidence.field.sales')}
        extra={t('evidence.sales.read', { count: sales.length })}
      >
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} placeholder="B0XXXXXXXX 120" />
      </Form.Item>
      {unread.length > 0 ? (
        <Alert
          type="warning"
          showIcon
          title={t('evidence.sales.unread', { lines: unread.slice(0, 5).join(' / ') })}
        />
      ) : null}
    </FormDialog>
  );
}
