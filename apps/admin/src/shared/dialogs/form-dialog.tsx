import { Alert, Form, Modal, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '../i18n';

interface FormDialogProps<Input> {
  readonly form: FormInstance<Input>;
  readonly title: string;
  /** What is asked and why, above the fields. */
  readonly hint: string;
  readonly initialValues: Partial<Input>;
  readonly isSaving: boolean;
  /** Why the last attempt was refused, where no field says it. */
  readonly problem: string | null;
  /** In pixels, where fields stand side by side. */
  readonly width?: number;
  readonly onSubmit: (input: Input) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in a dialog that is saved or left; a click beside it does not lose what was typed. */
export function FormDialog<Input extends object>(props: FormDialogProps<Input>) {
  const { form, title, hint, initialValues, isSaving, problem, width, onSubmit, onClose, children } = props;
  const t = useT();
  return (
    <Modal
      open
      {...(width === undefined ? {} : { width })}
      title={title}
      okText={t('shared.save')}
      cancelText={t('shared.cancel')}
      confirmLoading={isSaving}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form<Input>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={initialValues}
        onFinish={onSubmit}
      >
        <p className="quiet">{hint}</p>
        {problem ? <Alert type="error" showIcon role="alert" className="form-alert" title={problem} /> : null}
        {children}
      </Form>
    </Modal>
  );
}
