import { LOCALES, type Locale } from '@overturn/kernel/vocabulary';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Form, Input, Select } from 'antd';
import { useEffect } from 'react';
import { api } from '../../shared/api';
import { ZoneSelect } from '../../shared/components/zone-select';
import { useFormProblem } from '../../shared/form-problem';
import { useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { sessionQuery, useSession } from '../../shared/session';

interface Fields {
  name: string;
  locale: Locale;
  zone: string;
  quietFrom: string;
  quietTo: string;
  wantsDigest: boolean;
}

const FIELD_OF_CODE = { 'PLATFORM.ZONE_UNKNOWN': 'zone', 'KERNEL.ZONE_UNKNOWN': 'zone' } as const;

/** Name, language, zone and quiet hours. */
export function GeneralSection() {
  const t = useT();
  const { person } = useSession();
  const report = useReport();
  const client = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const problem = useFormProblem(form, FIELD_OF_CODE);
  const { mutate, isPending } = useMutation({
    mutationFn: (body: Fields) => api.updateProfile({ body }),
    onMutate: problem.clear,
    onSuccess: (session) => {
      client.setQueryData(sessionQuery.queryKey, session);
      report.success(t('shared.saved'));
    },
    onError: problem.show,
  });
  // The language can also be changed in the head bar.
  useEffect(() => form.setFieldValue('locale', person.locale), [form, person.locale]);
  const { name, locale, zone, wantsDigest } = person;
  const quiet = { quietFrom: person.quietFrom.slice(0, 5), quietTo: person.quietTo.slice(0, 5) };
  const needed = [{ required: true, message: t('shared.required') }];
  return (
    <section className="card">
      <h2>{t('profile.general')}</h2>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ name, locale, zone, wantsDigest, ...quiet }}
        onFinish={(fields) => mutate(fields)}
      >
        {problem.text ? <Alert type="error" showIcon className="form-alert" title={problem.text} /> : null}
        <Form.Item label={t('profile.email')}>{person.email}</Form.Item>
        <Form.Item name="name" label={t('profile.name')} rules={needed}>
          <Input maxLength={80} autoComplete="name" />
        </Form.Item>
        <Form.Item name="locale" label={t('profile.language')}>
          <Select options={LOCALES.map((value) => ({ value, label: t(`vocab.locale.${value}`) }))} />
        </Form.Item>
        <Form.Item name="zone" label={t('profile.zone')} extra={t('profile.zoneHint')} rules={needed}>
          <ZoneSelect />
        </Form.Item>
        <div className="form-pair">
          <Form.Item name="quietFrom" label={t('profile.quietFrom')} rules={needed}>
            <Input type="time" />
          </Form.Item>
          <Form.Item name="quietTo" label={t('profile.quietTo')} rules={needed}>
            <Input type="time" />
          </Form.Item>
        </div>
        <p className="section-hint">{t('profile.quietHint')}</p>
        <Form.Item name="wantsDigest" valuePropName="checked" extra={t('profile.digestHint')}>
          <Checkbox>{t('profile.digest')}</Checkbox>
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={isPending}>
          {t('shared.save')}
        </Button>
      </Form>
    </section>
  );
}
