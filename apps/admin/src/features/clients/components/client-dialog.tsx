import type { ClientView } from '@overturn/contracts/admin';
import { ApiProblem } from '@overturn/ui';
import { useQueryClient } from '@tanstack/react-query';
import { Form, Modal } from 'antd';
import { api } from '../../../shared/api';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { clientQuery, useClientChange } from '../api/client.queries';
import { differences, fieldsOfInput, inputOfClient, type ClientInput } from '../model/client-fields';
import { ChangeProblem } from './change-problem';
import { ClientFields } from './client-fields';

interface ClientDialogProps {
  readonly client: ClientView;
  readonly onClose: () => void;
}

/** Edits a client. After somebody else's change both versions are shown, and saving again keeps what was typed. */
export function ClientDialog({ client, onClose }: ClientDialogProps) {
  const t = useT();
  const report = useReport();
  const cache = useQueryClient();
  const [form] = Form.useForm<ClientInput>();
  const save = useClientChange((input: ClientInput) =>
    api.updateClient({
      params: { clientId: client.id },
      body: { version: client.version, fields: fieldsOfInput(input) },
    }),
  );
  const isConflict = save.isError && ApiProblem.of(save.error).code === 'CLIENTS.VERSION_CONFLICT';
  const typed: ClientInput = form.getFieldsValue();
  const submit = (input: ClientInput) =>
    save.mutate(input, {
      onSuccess: () => {
        report.success(t('shared.saved'));
        onClose();
      },
      onError: (error) => {
        if (ApiProblem.of(error).status === 409)
          void cache.invalidateQueries({ queryKey: clientQuery(client.id).queryKey });
      },
    });
  return (
    <Modal
      open
      title={t('clients.facts.title')}
      okText={isConflict ? t('clients.conflict.saveMine') : t('shared.save')}
      cancelText={t('shared.cancel')}
      confirmLoading={save.isPending}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={inputOfClient(client)}
        onFinish={submit}
      >
        <ClientFields error={save.error} />
        {isConflict ? (
          <ChangeProblem error={save.error}>
            <p>{t('clients.conflict.theirs')}</p>
            <ul className="fact-list">
              {differences(typed, client).map(({ field, theirs }) => (
                <li key={field}>
                  {t(`clients.field.${field}`)}: <strong>{theirs || t('shared.none')}</strong>
                </li>
              ))}
            </ul>
          </ChangeProblem>
        ) : (
          <ChangeProblem error={save.error} />
        )}
      </Form>
    </Modal>
  );
}
