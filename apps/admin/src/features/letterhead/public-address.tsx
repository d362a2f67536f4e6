import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { api } from '../../shared/api';
import { CopyButton } from '../../shared/components/copy-button';
import { useFormProblem } from '../../shared/form-problem';
import { useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useCan } from '../../shared/session';

const pageQuery = queryOptions({
  queryKey: ['public-page'],
  queryFn: ({ signal }) => api.getPublicPage({}, signal),
});

const FIELD_OF_CODE = {
  'IDENTITY.SLUG_WRONG': 'slug',
  'IDENTITY.SLUG_RESERVED': 'slug',
  'IDENTITY.SLUG_TAKEN': 'slug',
};

/** The address of the firm's public page; earlier ones go on leading there. */
export function PublicAddress() {
  const t = useT();
  const report = useReport();
  const client = useQueryClient();
  const mayManage = useCan()('role:manage');
  const [form] = Form.useForm<{ slug: string }>();
  const problem = useFormProblem(form, FIELD_OF_CODE);
  const { data } = useQuery(pageQuery);
  const rename = useMutation({
    mutationFn: (body: { readonly slug: string }) => api.renamePublicPage({ body }),
    onSuccess: (page) => {
      client.setQueryData(pageQuery.queryKey, page);
      report.success(t('shared.saved'));
    },
    onError: problem.show,
  });
  if (!data) return null;
  return (
    <Form<{ slug: string }>
      key={data.slug}
      form={form}
      layout="vertical"
      requiredMark={false}
      disabled={!mayManage}
      className="card letterhead-form letterhead-public"
      initialValues={{ slug: data.slug }}
      aria-label={t('letterhead.public')}
      onFinish={(input) => rename.mutate(input)}
    >
      {problem.text ? (
        <Alert type="error" showIcon role="alert" className="form-alert" title={problem.text} />
      ) : null}
      <p className="wrapping">
        <strong>{data.url}</strong> <CopyButton text={data.url} />
      </p>
      <Form.Item name="slug" label={t('letterhead.public')} extra={t('letterhead.public.hint')}>
        <Input maxLength={40} />
      </Form.Item>
      {data.former.length > 0 ? (
        <p className="quiet wrapping">{t('letterhead.public.former', { names: data.former.join(' · ') })}</p>
      ) : null}
      {mayManage ? (
        <Button type="primary" htmlType="submit" loading={rename.isPending}>
          {t('letterhead.public.save')}
        </Button>
      ) : null}
    </Form>
  );
}
