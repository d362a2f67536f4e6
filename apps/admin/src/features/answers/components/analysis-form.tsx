import type { AnswerView, CaseView } from '@overturn/contracts/admin';
import type { AskedDocument } from '@overturn/kernel/vocabulary';
import { Button, Form, Input } from 'antd';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useRoundAct } from '../api/answers.queries';
import { RoundProblem } from './round-problem';

type Analysis = NonNullable<AnswerView['analysis']>;
type AnalysisInput = Pick<Analysis, 'asked' | 'missing' | 'policy'> & { readonly policyUrl?: string };

interface AnalysisFormProps {
  readonly current: CaseView;
  /** The one that is being bettered; null for the first. */
  readonly analysis: Analysis | null;
  /** Documents that the rejection asks for. */
  readonly asked: readonly AskedDocument[];
  readonly onDone?: () => void;
}

/** Says what Amazon asked, what was missing and which policy it rests on. */
export function AnalysisForm({ current, analysis, asked, onDone }: AnalysisFormProps) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<AnalysisInput>();
  const act = useRoundAct(current.id, () => {
    report.success(t('answers.analysis.saved'));
    onDone?.();
  });
  const required = [{ required: true, whitespace: true, message: t('shared.required') }];
  const submit = ({ policyUrl = '', ...texts }: AnalysisInput) =>
    act.mutate({
      act: 'analyse',
      body: { ...texts, policyUrl: policyUrl.trim() || null, version: analysis?.version ?? null },
    });
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{
        asked: analysis?.asked ?? asked.map((one) => t(`vocab.document.${one}`)).join('、'),
        missing: analysis?.missing ?? '',
        policy: analysis?.policy ?? '',
        policyUrl: analysis?.policyUrl ?? '',
      }}
      onFinish={submit}
    >
      <Form.Item name="asked" label={t('answers.analysis.asked')} rules={required}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
      </Form.Item>
      <Form.Item
        name="missing"
        label={t('answers.analysis.missing')}
        extra={t('answers.analysis.missing.hint')}
        rules={required}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
      </Form.Item>
      <Form.Item
        name="policy"
        label={t('answers.analysis.policy')}
        extra={t('answers.analysis.policy.hint')}
        rules={required}
      >
        <Input maxLength={1000} />
      </Form.Item>
      <Form.Item
        name="policyUrl"
        label={t('answers.analysis.policyUrl')}
        rules={[{ type: 'url', message: t('answers.analysis.policyUrl.wrong') }]}
      >
        <Input maxLength={500} placeholder="https://sellercentral.amazon.com/help/…" inputMode="url" />
      </Form.Item>
      <RoundProblem error={act.error} caseId={current.id} />
      <div className="answer-actions">
        <Button type="primary" htmlType="submit" loading={act.isPending}>
          {t('answers.analysis.save')}
        </Button>
        {onDone ? <Button onClick={onDone}>{t('shared.cancel')}</Button> : null}
      </div>
    </Form>
  );
}
