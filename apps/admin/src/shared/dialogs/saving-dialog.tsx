import type { UseMutationResult } from '@tanstack/react-query';
import { Form, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { useFormProblem, type FieldOfCode } from '../form-problem';
import { useT } from '../i18n';
import { useReport } from '../report';
import { FormDialog } from './form-dialog';

interface SavingDialogProps<Input, Saved> {
  readonly title: string;
  /** What is asked and why, above the fields. */
  readonly hint: string;
  readonly initialValues: Partial<Input>;
  readonly change: Pick<UseMutationResult<Saved, Error, Input>, 'mutate' | 'isPending'>;
  /** Codes that speak of one field, and which. */
  readonly fieldOfCode?: FieldOfCode;
  /** Given where the dialog's owner watches fields. */
  readonly form?: FormInstance<Input>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in a dialog that closes when its change has been saved; what is refused is said, and what was typed stays. */
export function SavingDialog<Input extends object, Saved>(props: SavingDialogProps<Input, Saved>) {
  const { title, hint, initialValues, change, fieldOfCode, onClose, children } = props;
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<Input>(props.form);
  const problem = useFormProblem(form, fieldOfCode);
  return (
    <FormDialog<Input>
      form={form}
      title={title}
      hint={hint}
      initialValues={initialValues}
      isSaving={change.isPending}
      problem={problem.text}
      onSubmit={(input) =>
        change.mutate(input, {
          onSuccess: () => {
            report.success(t('shared.saved'));
            onClose();
          },
          onError: problem.show,
        })
      }
      onClose={onClose}
    >
      {children}
    </FormDialog>
  );
}
