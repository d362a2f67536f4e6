import type { WaitingIntakeView } from '@overturn/contracts/admin';
import { CAUSES, MARKETPLACE_CODES, SUSPENSION_TYPES } from '@overturn/kernel/vocabulary';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Alert, Button, Form, Input, Select } from 'antd';
import { useFormProblem } from '../../shared/form-problem';
import { useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useFillIn } from './intake.queries';

type Filled = Parameters<ReturnType<typeof useFillIn>['mutate']>[0];

/** What is missing, typed beside the photo; everything else stands there as it was sent. */
export function FillInForm({ intake }: { readonly intake: WaitingIntakeView }) {
  const t = useT();
  const report = useReport();
  const navigate = useNavigate();
  const [form] = Form.useForm<Filled>();
  const problem = useFormProblem(form);
  const { reference, files, suspensionType, causes, marketplace, receivedOn, company, shop, contact } =
    intake;
  const fromPhotos = files.flatMap(({ photoWords }) => photoWords ?? []).join('\n\n');
  const noticeText = intake.noticeText || fromPhotos;
  useEffect(() => {
    // A photo may be read after the form was opened; what somebody typed meanwhile stays.
    if (!form.isFieldTouched('noticeText')) form.setFieldsValue({ noticeText });
  }, [form, noticeText]);
  const fill = useFillIn(intake.id, ({ caseId, failure }) => {
    // What stands in the way is on the enquiry itself, which is in the list again.
    if (failure !== null) return;
    report.success(t(caseId === null ? 'intake.fill.soon' : 'intake.fill.done', { reference }));
    if (caseId !== null) void navigate({ to: '/cases/$caseId', params: { caseId } });
  });
  const required = [{ required: true, whitespace: true, message: t('shared.required') }];
  const submit = (input: Filled) =>
    fill.mutate({ ...input, contact: emptied({ ...contact, ...input.contact }) }, { onError: problem.show });
  return (
    <Form<Filled>
      form={form}
      name={`fill-${intake.id}`}
      layout="vertical"
      requiredMark={false}
      initialValues={{ noticeText, suspensionType, causes, marketplace, receivedOn, company, shop, contact }}
      onFinish={submit}
      aria-label={t('intake.fill')}
    >
      {problem.text ? (
        <Alert type="error" showIcon role="alert" className="form-alert" title={problem.text} />
      ) : null}
      <Form.Item
        name="noticeText"
        label={t('intake.fill.notice')}
        extra={t(fromPhotos === '' ? 'intake.fill.noticeHint' : 'intake.fill.fromPhoto')}
        rules={[{ required: true, whitespace: true, min: 20, message: t('intake.fill.noticeShort') }]}
      >
        <Input.TextArea autoSize={{ minRows: 6, maxRows: 18 }} maxLength={200_000} />
      </Form.Item>
      <Form.Item name="suspensionType" label={t('intake.fill.type')}>
        <Select
          options={SUSPENSION_TYPES.map((value) => ({ value, label: t(`vocab.suspensionType.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="causes"
        label={t('intake.fill.causes')}
        rules={[{ required: true, type: 'array', min: 1, max: 5, message: t('shared.required') }]}
      >
        <Select
          mode="multiple"
          maxCount={5}
          options={CAUSES.map((value) => ({ value, label: t(`vocab.cause.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="marketplace" label={t('intake.fill.marketplace')}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={MARKETPLACE_CODES.map((value) => ({ value, label: t(`vocab.marketplace.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="receivedOn" label={t('intake.fill.receivedOn')} rules={required}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="company" label={t('intake.company')} rules={required}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="shop" label={t('intake.shop')} rules={required}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name={['contact', 'name']} label={t('intake.contact')} rules={required}>
        <Input maxLength={80} />
      </Form.Item>
      {(['phone', 'wechat', 'email'] as const).map((way) => (
        <Form.Item key={way} name={['contact', way]} label={t(`intake.fill.${way}`)}>
          <Input maxLength={way === 'email' ? 254 : 40} />
        </Form.Item>
      ))}
      <Button type="primary" htmlType="submit" loading={fill.isPending}>
        {t('intake.fill.submit')}
      </Button>
    </Form>
  );
}

const emptied = ({
  name,
  phone,
  wechat,
  email,
}: WaitingIntakeView['contact']): WaitingIntakeView['contact'] => ({
  name,
  phone: phone?.trim() || null,
  wechat: wechat?.trim() || null,
  email: email?.trim() || null,
});
