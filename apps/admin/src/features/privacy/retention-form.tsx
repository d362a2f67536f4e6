import type { PrivacyView } from '@overturn/contracts/admin';
import { Alert, Button, Form, InputNumber } from 'antd';
import { api } from '../../shared/api';
import { useFormProblem } from '../../shared/form-problem';
import { useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { usePrivacyChange } from './privacy.queries';

type Retention = PrivacyView['retention'];
type Fields = Omit<Retention, 'version'>;

/** Months after the closing of a case; nothing is proposed for what is left empty. */
export function RetentionForm({ retention }: { readonly retention: Retention }) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<Fields>();
  const problem = useFormProblem(form);
  const save = usePrivacyChange((body: Retention) => api.setRetention({ body }));
  return (
    <Form<Fields>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={retention}
      className="card"
      onFinish={({ closedMonths, declinedMonths }) => {
        problem.clear();
        save.mutate(
          {
            closedMonths: closedMonths ?? null,
            declinedMonths: declinedMonths ?? null,
            version: retention.version,
          },
          { onSuccess: () => report.success(t('shared.saved')), onError: problem.show },
        );
      }}
    >
      <h2>{t('privacy.retention')}</h2>
      <p className="quiet">{t('privacy.retention.hint')}</p>
      {problem.text ? <Alert type="error" showIcon className="form-alert" title={problem.text} /> : null}
      <div className="privacy-months">
        <Form.Item name="closedMonths" label={t('privacy.retention.closed')}>
          <InputNumber min={1} max={360} precision={0} suffix={t('privacy.months')} />
        </Form.Item>
        <Form.Item name="declinedMonths" label={t('privacy.retention.declined')}>
          <InputNumber min={1} max={360} precision={0} suffix={t('privacy.months')} />
        </Form.Item>
      </div>
      <Button htmlType="submit" loading={save.isPending}>
        {t('shared.save')}
      </Button>
    </Form>
  );
}
