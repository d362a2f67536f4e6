import type { ClientView } from '@overturn/contracts/admin';
import { ApiProblem } from '@overturn/ui';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Modal, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { clientQuery, useClientChange } from '../api/client.queries';
import { ChangeProblem } from './change-problem';

export interface PartChange<Input> {
  readonly input: Input;
  readonly isRetired: boolean;
}

interface PartDialogProps<Input extends object> {
  readonly client: ClientView;
  readonly title: string;
  readonly form: FormInstance<Input>;
  readonly initial: Partial<Input>;
  /** Null for a new part; else whether the part is retired now. */
  readonly retired: boolean | null;
  readonly save: (change: PartChange<Input>) => Promise<ClientView>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Adds or changes a part of a client, such as a contact; an existing part can be retired and brought back. */
export function PartDialog<Input extends object>(props: PartDialogProps<Input>) {
  const { client, title, form, initial, retired, save, onClose, children } = props;
  const t = useT();
  const report = useReport();
  const cache = useQueryClient();
  const change = useClientChange(save);
  const give = (input: Input, isRetired: boolean) =>
    change.mutate(
      { input, isRetired },
      {
        onSuccess: () => {
          report.success(t('shared.saved'));
          onClose();
        },
        onError: (error) => {
          if (ApiProblem.of(error).status === 409)
            void cache.invalidateQueries({ queryKey: clientQuery(client.id).queryKey });
        },
      },
    );
  const toggle = async () => give(await form.validateFields(), !retired);
  return (
    <Modal
      open
      title={title}
      mask={{ closable: false }}
      onCancel={onClose}
      footer={[
        retired === null ? null : (
          <Button
            key="retire"
            className="footer-left"
            disabled={change.isPending}
            onClick={() => void toggle().catch(() => null)}
          >
            {retired ? t('clients.restore') : t('clients.retire')}
          </Button>
        ),
        <Button key="cancel" onClick={onClose}>
          {t('shared.cancel')}
        </Button>,
        <Button key="save" type="primary" loading={change.isPending} onClick={() => form.submit()}>
          {t('shared.save')}
        </Button>,
      ]}
    >
      <Form<Input>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={initial}
        onFinish={(input) => give(input, retired ?? false)}
      >
        {children}
        <ChangeProblem error={change.error} />
      </Form>
    </Modal>
  );
}
