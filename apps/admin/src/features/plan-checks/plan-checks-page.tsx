import type { PlanChecksView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, InputNumber } from 'antd';
import { Loaded } from '../../shared/components/loaded';
import { PageHeader } from '../../shared/components/page-header';
import { useFormProblem } from '../../shared/form-problem';
import { useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useCan } from '../../shared/session';
import { FirmPhrases } from './firm-phrases';
import { planChecksQuery, useSavePlanChecks } from './plan-checks.queries';
import { RuleSwitches } from './rule-switches';
import './plan-checks.css';

/** How the firm has set the checker of plans. */
export function PlanChecksPage() {
  const t = useT();
  const query = useQuery(planChecksQuery);
  return (
    <>
      <PageHeader title={t('planChecks.title')}>{t('planChecks.hint')}</PageHeader>
      <Loaded query={query}>{(settings) => <ChecksForm key={settings.version} settings={settings} />}</Loaded>
    </>
  );
}

type Fields = Omit<PlanChecksView, 'version'>;

function ChecksForm({ settings }: { readonly settings: PlanChecksView }) {
  const t = useT();
  const report = useReport();
  const mayManage = useCan()('task:manage_playbooks');
  const [form] = Form.useForm<Fields>();
  const problem = useFormProblem(form);
  const { mutate, isPending } = useSavePlanChecks();
  const save = (fields: Fields) => {
    problem.clear();
    const phrases = fields.phrases.map((one) => ({ ...one, advice: one.advice ?? '' }));
    mutate(
      { ...fields, phrases, wordLimit: fields.wordLimit ?? null, version: settings.version },
      { onSuccess: () => report.success(t('shared.saved')), onError: problem.show },
    );
  };
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      disabled={!mayManage}
      initialValues={settings}
      onFinish={save}
      className="card"
    >
      {problem.text ? <Alert type="error" showIcon className="form-alert" title={problem.text} /> : null}
      {mayManage ? null : <p className="quiet">{t('planChecks.forbidden')}</p>}
      <Form.Item
        name="scoreThreshold"
        label={t('planChecks.threshold')}
        extra={t('planChecks.threshold.hint')}
        rules={[{ required: true, message: t('shared.required') }]}
      >
        <InputNumber min={0} max={100} precision={0} />
      </Form.Item>
      <Form.Item name="wordLimit" label={t('planChecks.limit')} extra={t('planChecks.limit.hint')}>
        <InputNumber min={50} max={5000} precision={0} />
      </Form.Item>
      <FirmPhrases />
      <h2>{t('planChecks.rules')}</h2>
      <p className="quiet">{t('planChecks.rules.hint')}</p>
      <Form.Item name="rulesOff" noStyle>
        <RuleSwitches disabled={!mayManage} />
      </Form.Item>
      {mayManage ? (
        <Button type="primary" htmlType="submit" loading={isPending}>
          {t('shared.save')}
        </Button>
      ) : null}
    </Form>
  );
}
