import type { DeadlineRule, RulePackView } from '@overturn/contracts/admin';
import { ApiProblem, fieldText, problemText } from '@overturn/ui';
import { Alert, Form, Modal } from 'antd';
import { useLocale, useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useSavePack } from '../api/rule.queries';
import { fieldsOfRule, placeOf, ruleOfFields, type RuleFields } from '../model/rule-form';
import { RuleFormFields } from './rule-form-fields';

interface RuleDialogProps {
  readonly pack: RulePackView;
  readonly rule: DeadlineRule;
  /** Place in the pack; the end for a new rule. */
  readonly index: number;
  readonly onClose: () => void;
}

/** Edits one rule of a draft. What the server does not take is told here; what was typed stays. */
export function RuleDialog({ pack, rule, index, onClose }: RuleDialogProps) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<RuleFields>();
  const save = useSavePack(pack);
  const submit = () => {
    const edited = ruleOfFields(form.getFieldsValue(true) as RuleFields);
    const rules = [...pack.rules];
    rules[index] = edited;
    save.mutate(
      { rules },
      {
        onSuccess: ({ faults }) => {
          const own = faults.filter((fault) => fault.index === index);
          report.success(
            own.length > 0 ? t('rules.savedWithFaults', { count: own.length }) : t('shared.saved'),
          );
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      open
      width={720}
      title={index < pack.rules.length ? t('rules.edit', { code: rule.code }) : t('rules.add')}
      okText={t('rules.saveRule')}
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
        initialValues={fieldsOfRule(rule)}
        onFinish={submit}
      >
        {save.isError ? <RuleProblem problem={ApiProblem.of(save.error)} /> : null}
        <RuleFormFields form={form} />
      </Form>
    </Modal>
  );
}

/** A refusal, with each field that it names. */
export function RuleProblem({ problem }: { readonly problem: ApiProblem }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Alert
      type="error"
      showIcon
      className="form-alert"
      title={problemText(problem, locale)}
      description={
        problem.fields.length === 0 ? null : (
          <ul className="fault-list">
            {problem.fields.map(({ path, code }) => {
              const place = placeOf(path);
              const where = place ? t('rules.place', { ...place }) : path.replace(/^body\.(file\.)?/, '');
              return (
                <li key={`${path}/${code}`}>
                  <code>{where}</code> {fieldText(code, locale)}
                </li>
              );
            })}
          </ul>
        )
      }
    />
  );
}
