import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, InputNumber } from 'antd';
import { Loaded } from '../../../shared/components/loaded';
import { useFormProblem } from '../../../shared/form-problem';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useCan } from '../../../shared/session';
import { qualitySettingsQuery, useSaveQualitySettings } from '../api/reviews.queries';

/** How many approved plans are drawn for a second look. */
export function QualitySettings() {
  const t = useT();
  const query = useQuery(qualitySettingsQuery);
  return (
    <section className="card review-settings" aria-labelledby="quality-settings">
      <h2 id="quality-settings">{t('reviews.settings')}</h2>
      <Loaded query={query}>
        {(settings) => <SettingsForm key={settings.version} settings={settings} />}
      </Loaded>
    </section>
  );
}

interface Settings {
  readonly samplePercent: number;
  readonly monthlyCap: number;
  readonly version: number;
}

function SettingsForm({ settings }: { readonly settings: Settings }) {
  const t = useT();
  const report = useReport();
  const mayManage = useCan()('staff:manage');
  const [form] = Form.useForm<Omit<Settings, 'version'>>();
  const problem = useFormProblem(form);
  const { mutate, isPending } = useSaveQualitySettings();
  const { version } = settings;
  const save = (fields: Omit<Settings, 'version'>) => {
    problem.clear();
    mutate(
      { ...fields, version },
      { onSuccess: () => report.success(t('shared.saved')), onError: problem.show },
    );
  };
  const required = [{ required: true, message: t('shared.required') }];
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      disabled={!mayManage}
      initialValues={settings}
      onFinish={save}
    >
      {problem.text ? (
        <Alert type="error" showIcon role="alert" className="form-alert" title={problem.text} />
      ) : null}
      <p className="quiet">{t(mayManage ? 'reviews.settings.hint' : 'reviews.settings.forbidden')}</p>
      <div className="review-settings-row">
        <Form.Item name="samplePercent" label={t('reviews.settings.percent')} rules={required}>
          <InputNumber min={0} max={100} precision={0} suffix="%" />
        </Form.Item>
        <Form.Item name="monthlyCap" label={t('reviews.settings.cap')} rules={required}>
          <InputNumber min={0} max={500} precision={0} />
        </Form.Item>
      </div>
      {mayManage ? (
        <Button type="primary" htmlType="submit" loading={isPending}>
          {t('shared.save')}
        </Button>
      ) : null}
    </Form>
  );
}
