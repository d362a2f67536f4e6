import { useNavigate } from '@tanstack/react-router';
import { Button, Form } from 'antd';
import { api } from '../../../shared/api';
import { PageHeader } from '../../../shared/components/page-header';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useClientChange } from '../api/client.queries';
import { ChangeProblem } from '../components/change-problem';
import { ClientFields } from '../components/client-fields';
import { fieldsOfInput, type ClientInput } from '../model/client-fields';
import '../clients.css';

/** A new client. */
export function NewClientPage() {
  const t = useT();
  const report = useReport();
  const navigate = useNavigate();
  const create = useClientChange((input: ClientInput) => api.createClient({ body: fieldsOfInput(input) }));
  return (
    <>
      <PageHeader title={t('clients.new.title')} />
      <Form<ClientInput>
        layout="vertical"
        requiredMark={false}
        className="card client-form"
        onFinish={(input) =>
          create.mutate(input, {
            onSuccess: ({ id }) => {
              report.success(t('shared.saved'));
              void navigate({ to: '/clients/$clientId', params: { clientId: id } });
            },
          })
        }
      >
        <ClientFields error={create.error} />
        <ChangeProblem error={create.error} />
        <Button type="primary" htmlType="submit" loading={create.isPending}>
          {t('clients.new.submit')}
        </Button>
      </Form>
    </>
  );
}
