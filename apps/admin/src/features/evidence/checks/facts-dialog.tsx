import { EvidenceFacts, type EvidenceChecksView } from '@overturn/contracts/admin';
import { FACT_KINDS, UTILITIES, type FactKind } from '@overturn/kernel/vocabulary';
import { fieldText } from '@overturn/ui';
import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import type { TextKey } from '../../../app/texts';
import { api } from '../../../shared/api';
import { FormDialog } from '../../../shared/dialogs/form-dialog';
import { useFormProblem } from '../../../shared/form-problem';
import { useLocale, useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useChecksChange } from './checks.queries';
import { FACT_FIELDS, factsOf, inputOf, type FactField, type FactsInput } from './facts-form';
import { InvoiceLines } from './invoice-lines';

type CheckedFile = EvidenceChecksView['files'][number];

interface FactsDialogProps {
  readonly caseId: string;
  readonly file: CheckedFile;
  readonly onClose: () => void;
}

/** Writes down what a file says, by the form of its kind; what it does not say stays empty. */
export function FactsDialog({ caseId, file, onClose }: FactsDialogProps) {
  const t = useT();
  const locale = useLocale();
  const report = useReport();
  const [form] = Form.useForm<FactsInput>();
  const problem = useFormProblem(form);
  const [kind, setKind] = useState<FactKind>(file.factKind);
  const save = useChecksChange(caseId, (facts: EvidenceFacts) =>
    api.enterEvidenceFacts({
      params: { caseId, evidenceId: file.id },
      body: { version: file.factsVersion, facts },
    }),
  );
  const submit = (input: FactsInput) => {
    const read = EvidenceFacts.safeParse(factsOf(kind, input));
    if (!read.success) {
      form.setFields(
        read.error.issues.map(({ path, message, code }) => ({
          name: path.map((part) => (typeof part === 'symbol' ? '' : part)),
          errors: [fieldText(/^[A-Z_]+$/.test(message) ? message : code.toUpperCase(), locale)],
        })),
      );
      return;
    }
    save.mutate(read.data, {
      onSuccess: () => {
        report.success(t('shared.saved'));
        onClose();
      },
      onError: problem.show,
    });
  };
  return (
    <FormDialog<FactsInput>
      form={form}
      title={t('evidence.facts.title', { file: file.fileName })}
      hint={t('evidence.facts.hint')}
      initialValues={inputOf(file.facts)}
      isSaving={save.isPending}
      problem={problem.text}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.Item label={t('evidence.factKind')} htmlFor="fact-kind">
        <Select
          id="fact-kind"
          autoFocus={file.facts === null}
          value={kind}
          onChange={setKind}
          options={FACT_KINDS.map((value) => ({ value, label: t(`vocab.factKind.${value}`) }))}
        />
      </Form.Item>
      <div className="facts-fields">
        {FACT_FIELDS[kind].map((one) => (
          <FactFieldItem key={one.path.join('.')} field={one} />
        ))}
      </div>
      {kind === 'invoice' ? <InvoiceLines /> : null}
      {/* Enter in a field saves. */}
      <button type="submit" hidden />
    </FormDialog>
  );
}

function FactFieldItem({ field: { path, type } }: { readonly field: FactField }) {
  const t = useT();
  const key = path[0] === 'supplier' ? `supplier.${path[1] ?? ''}` : (path.at(-1) ?? '');
  return (
    <Form.Item name={[...path]} label={t(`evidence.field.${key}` as TextKey)}>
      {type === 'date' ? (
        <Input type="date" />
      ) : type === 'paragraph' ? (
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} />
      ) : type === 'utility' ? (
        <Select
          allowClear
          options={UTILITIES.map((value) => ({ value, label: t(`vocab.utility.${value}`) }))}
        />
      ) : type === 'seen' ? (
        <Select
          options={[
            { value: '', label: t('evidence.seen.unknown') },
            { value: 'yes', label: t('evidence.seen.yes') },
            { value: 'no', label: t('evidence.seen.no') },
          ]}
        />
      ) : (
        <Input maxLength={300} autoComplete="off" />
      )}
    </Form.Item>
  );
}
