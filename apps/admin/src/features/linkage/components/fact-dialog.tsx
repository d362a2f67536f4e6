import type { LinkFactView } from '@overturn/contracts/admin';
import { GIVEN_LINK_SOURCES, LINK_KINDS, LINK_ROLES, type LinkKind } from '@overturn/kernel/vocabulary';
import { ApiProblem, problemText } from '@overturn/ui';
import { Alert, Form, Input, Modal, Select } from 'antd';
import { api } from '../../../shared/api';
import { EvidenceField } from '../../../shared/evidence/evidence-field';
import { useLocale, useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useLinkageChange } from '../api/linkage.queries';
import { fieldsOfInput, inputOfFact, usualRole, type FactInput } from '../model/fact-form';

interface FactDialogProps {
  readonly clientId: string;
  /** Whose files may be evidence; null on the client's page. */
  readonly caseId: string | null;
  /** Null for a new fact. */
  readonly fact: LinkFactView | null;
  readonly onClose: () => void;
}

/** Adds or changes a fact; it is checked against all clients at once. */
export function FactDialog({ clientId, caseId, fact, onClose }: FactDialogProps) {
  const t = useT();
  const locale = useLocale();
  const report = useReport();
  const [form] = Form.useForm<FactInput>();
  const initial = inputOfFact(fact);
  const kind: LinkKind = Form.useWatch('kind', form) ?? initial.kind;
  const save = useLinkageChange((input: FactInput) => {
    const fields = fieldsOfInput(input, caseId, fact?.evidenceId ?? null);
    return fact
      ? api.updateLinkFact({ params: { clientId, factId: fact.id }, body: { version: fact.version, fields } })
      : api.addLinkFact({ params: { clientId }, body: fields });
  });
  const submit = (input: FactInput) =>
    save.mutate(input, {
      onSuccess: () => {
        report.success(t('shared.saved'));
        onClose();
      },
    });
  const isTail = kind === 'bank_tail';
  const required = { required: true, whitespace: true, message: t('shared.required') };
  return (
    <Modal
      open
      title={fact ? t('linkage.fact.edit') : t('linkage.fact.add')}
      okText={t('shared.save')}
      cancelText={t('shared.cancel')}
      confirmLoading={save.isPending}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form<FactInput>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={initial}
        onFinish={submit}
      >
        <Form.Item name="kind" label={t('linkage.fact.kind')} extra={t(`linkage.hint.${kind}`)}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={LINK_KINDS.map((value) => ({ value, label: t(`vocab.linkKind.${value}`) }))}
            onChange={(value: LinkKind) => form.setFieldValue('role', usualRole(value))}
          />
        </Form.Item>
        {isTail ? (
          <Form.Item name="bank" label={t('linkage.fact.bank')} rules={[required]}>
            <Input maxLength={80} autoComplete="off" />
          </Form.Item>
        ) : null}
        <Form.Item
          name="value"
          label={isTail ? t('linkage.fact.tail') : t('linkage.fact.value')}
          rules={[
            required,
            ...(isTail ? [{ pattern: /^\s*\d{4,6}\s*$/, message: t('linkage.fact.tailForm') }] : []),
          ]}
        >
          <Input maxLength={300} autoFocus autoComplete="off" inputMode={isTail ? 'numeric' : 'text'} />
        </Form.Item>
        <Form.Item name="role" label={t('linkage.fact.role')}>
          <Select options={LINK_ROLES.map((value) => ({ value, label: t(`vocab.linkRole.${value}`) }))} />
        </Form.Item>
        <Form.Item name="source" label={t('linkage.fact.source')}>
          <Select
            options={GIVEN_LINK_SOURCES.map((value) => ({ value, label: t(`vocab.linkSource.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="knownOn" label={t('linkage.fact.knownOn')}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="note" label={t('linkage.fact.note')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} showCount />
        </Form.Item>
        {caseId ? (
          <Form.Item name="evidence" label={t('linkage.fact.evidence')}>
            <EvidenceField caseId={caseId} />
          </Form.Item>
        ) : (
          <p className="quiet">{t('linkage.fact.evidenceElsewhere')}</p>
        )}
        {save.isError ? (
          <Alert
            type="error"
            showIcon
            role="alert"
            title={problemText(ApiProblem.of(save.error), locale)}
            description={t('linkage.kept')}
          />
        ) : null}
      </Form>
    </Modal>
  );
}
