import type { LetterheadView } from '@overturn/contracts/admin';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { api } from '../../shared/api';
import { Loaded } from '../../shared/components/loaded';
import { PageHeader } from '../../shared/components/page-header';
import { useFormProblem } from '../../shared/form-problem';
import { useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useCan } from '../../shared/session';
import './letterhead.css';

const letterheadQuery = queryOptions({
  queryKey: ['letterhead'],
  queryFn: ({ signal }) => api.getLetterhead({}, signal),
});

const FIELDS = [
  ['nameZh', 100],
  ['nameEn', 100],
  ['addressZh', 200],
  ['addressEn', 200],
  ['phones', 100],
  ['email', 100],
  ['taxNumber', 40],
] as const;

/** What invoices and letters say of the firm, and where clients pay to. */
export function LetterheadPage() {
  const t = useT();
  const query = useQuery(letterheadQuery);
  return (
    <>
      <PageHeader title={t('letterhead.title')}>{t('letterhead.hint')}</PageHeader>
      <Loaded query={query}>
        {(letterhead) => <LetterheadForm key={letterhead.version} letterhead={letterhead} />}
      </Loaded>
    </>
  );
}

type LetterheadInput = Omit<LetterheadView, 'version'>;

function LetterheadForm({ letterhead: { version, ...letterhead } }: { readonly letterhead: LetterheadView }) {
  const t = useT();
  const can = useCan();
  const report = useReport();
  const client = useQueryClient();
  const [form] = Form.useForm<LetterheadInput>();
  const problem = useFormProblem(form);
  const save = useMutation({
    mutationFn: (input: LetterheadInput) => api.saveLetterhead({ body: { ...input, version } }),
    onSuccess: (saved) => {
      client.setQueryData(letterheadQuery.queryKey, saved);
      report.success(t('shared.saved'));
    },
    onError: problem.show,
  });
  const mayChange = can('fee:manage_plans');
  return (
    <Form<LetterheadInput>
      form={form}
      layout="vertical"
      requiredMark={false}
      disabled={!mayChange}
      initialValues={letterhead}
      className="card letterhead-form"
      onFinish={(input) => save.mutate(input)}
    >
      {problem.text ? <Alert type="error" showIcon role="alert" title={problem.text} /> : null}
      {FIELDS.map(([name, max]) => (
        <Form.Item
          key={name}
          name={name}
          label={t(`letterhead.${name}`)}
          rules={
            name === 'nameZh' || name === 'nameEn'
              ? [{ required: true, whitespace: true, message: t('shared.required') }]
              : []
          }
        >
          <Input maxLength={max} />
        </Form.Item>
      ))}
      <Form.Item name="bankAccount" label={t('letterhead.bankAccount')} extra={t('letterhead.bankHint')}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 6 }} maxLength={500} />
      </Form.Item>
      {mayChange ? (
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t('shared.save')}
        </Button>
      ) : null}
    </Form>
  );
}
