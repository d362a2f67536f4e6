import type { CaseView, adminRoutes } from '@overturn/contracts/admin';
import type { RouteResponse } from '@overturn/contracts/common';
import { CAUSES, type Cause } from '@overturn/kernel/vocabulary';
import { Button, Form, Input, Select } from 'antd';
import { api } from '../../../shared/api';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useCaseChange } from '../api/outcome.queries';
import { ChangeProblem } from './change-problem';

export type WrittenPostMortem = RouteResponse<typeof adminRoutes.getPostMortem>['postMortem'];

interface PostMortemInput {
  readonly causes: Cause[];
  readonly worked: string;
  readonly didNotWork: string;
  readonly lessonZh: string;
  readonly lessonEn: string;
}

interface PostMortemFormProps {
  readonly current: CaseView;
  readonly written: WrittenPostMortem;
}

/** Asks what the case taught: causes that turned out true, what worked, what did not, the lesson. */
export function PostMortemForm({ current, written }: PostMortemFormProps) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<PostMortemInput>();
  const save = useCaseChange((fields: PostMortemInput) =>
    api.writePostMortem({ params: { caseId: current.id }, body: { version: written?.version ?? 0, fields } }),
  );
  const required = [{ required: true, whitespace: true, message: t('shared.required') }];
  const oneLesson = {
    validator: () =>
      `${form.getFieldValue('lessonZh') as string}${form.getFieldValue('lessonEn') as string}`.trim() === ''
        ? Promise.reject(new Error(t('outcome.postMortem.lessonMissing')))
        : Promise.resolve(),
  };
  const text = <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={5000} />;
  return (
    <Form<PostMortemInput>
      form={form}
      layout="vertical"
      requiredMark={false}
      className="outcome-form"
      aria-label={t('outcome.postMortem.title')}
      initialValues={{
        causes: written?.causes ?? current.causes,
        worked: written?.worked ?? '',
        didNotWork: written?.didNotWork ?? '',
        lessonZh: written?.lessonZh ?? '',
        lessonEn: written?.lessonEn ?? '',
      }}
      onFinish={(input) => save.mutate(input, { onSuccess: () => report.success(t('shared.saved')) })}
    >
      <p className="quiet outcome-hint">{t('outcome.postMortem.hint')}</p>
      <Form.Item
        name="causes"
        label={t('outcome.postMortem.causes')}
        rules={[{ required: true, message: t('shared.required') }]}
      >
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={CAUSES.map((value) => ({ value, label: t(`vocab.cause.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="worked" label={t('outcome.postMortem.worked')} rules={required}>
        {text}
      </Form.Item>
      <Form.Item name="didNotWork" label={t('outcome.postMortem.didNotWork')} rules={required}>
        {text}
      </Form.Item>
      <Form.Item name="lessonZh" label={t('outcome.postMortem.lessonZh')} rules={[oneLesson]}>
        {text}
      </Form.Item>
      <Form.Item name="lessonEn" label={t('outcome.postMortem.lessonEn')} dependencies={['lessonZh']}>
        {text}
      </Form.Item>
      {save.isError ? <ChangeProblem error={save.error} /> : null}
      <Button type="primary" htmlType="submit" loading={save.isPending}>
        {t('shared.save')}
      </Button>
    </Form>
  );
}
