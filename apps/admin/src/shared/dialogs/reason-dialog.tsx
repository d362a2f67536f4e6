import type { UseMutationResult } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '../i18n';
import { SavingDialog } from './saving-dialog';

interface Reasoned {
  readonly reason: string;
}

interface ReasonDialogProps<Fields extends Reasoned, Saved> {
  readonly title: string;
  /** What the reason is for, and what follows from it. */
  readonly hint: string;
  /** What the field of the reason is called. */
  readonly label: string;
  readonly change: Pick<UseMutationResult<Saved, Error, Fields>, 'mutate' | 'isPending'>;
  readonly onClose: () => void;
  readonly initialValues?: Partial<Fields>;
  /** Fields before the reason. */
  readonly children?: ReactNode;
}

/** Asks why before something is done; it closes when that has been saved, and keeps what was typed when not. */
export function ReasonDialog<Fields extends Reasoned, Saved>(props: ReasonDialogProps<Fields, Saved>) {
  const { title, hint, label, change, onClose, initialValues = {}, children } = props;
  const t = useT();
  return (
    <SavingDialog<Fields, unknown>
      title={title}
      hint={hint}
      initialValues={initialValues}
      change={change}
      onClose={onClose}
    >
      {children}
      <Form.Item
        name="reason"
        label={label}
        rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={1000} autoFocus />
      </Form.Item>
    </SavingDialog>
  );
}
