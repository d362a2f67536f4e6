import { Form, Modal, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '../../../shared/i18n';
import { ChangeProblem } from './change-problem';

interface ChangeDialogProps<Input> {
  readonly title: string;
  readonly hint: ReactNode;
  readonly okText: string;
  readonly isDangerous?: boolean;
  readonly form: FormInstance<Input>;
  readonly initial: Partial<Input>;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly onFinish: (input: Input) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in a dialog that says why it was refused and keeps what was typed. */
export function ChangeDialog<Input extends object>(props: ChangeDialogProps<Input>) {
  const t = useT();
  return (
    <Modal
      open
      title={props.title}
      okText={props.okText}
      cancelText={t('shared.cancel')}
      confirmLoading={props.isPending}
      okButtonProps={{ danger: props.isDangerous ?? false }}
      mask={{ closable: false }}
      onOk={() => props.form.submit()}
      onCancel={props.onClose}
    >
      <Form<Input>
        form={props.form}
        layout="vertical"
        requiredMark={false}
        initialValues={props.initial}
        onFinish={props.onFinish}
      >
        <p className="quiet outcome-hint">{props.hint}</p>
        {props.children}
        {props.error ? <ChangeProblem error={props.error} /> : null}
      </Form>
    </Modal>
  );
}
