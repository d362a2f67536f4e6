import type { AnswerView, CaseView, RoundsView } from '@overturn/contracts/admin';
import type { AskedDocument } from '@overturn/kernel/vocabulary';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useCan } from '../../../shared/session';
import { useRoundAct } from '../api/answers.queries';
import { AnalysisForm } from './analysis-form';
import { AnalysisText } from './analysis-text';
import { AskedComparison } from './asked-comparison';
import { RoundProblem } from './round-problem';

interface RoundDecisionProps {
  readonly current: CaseView;
  readonly view: RoundsView;
  readonly analysis: NonNullable<AnswerView['analysis']>;
  readonly asked: readonly AskedDocument[];
}

type Open = 'next' | 'give_up' | 'analysis' | null;

/** After an analysed rejection: another round, or the end of the appeal. */
export function RoundDecision({ current, view, analysis, asked }: RoundDecisionProps) {
  const t = useT();
  const can = useCan();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <>
      {open === 'analysis' ? (
        <AnalysisForm current={current} analysis={analysis} asked={asked} onDone={close} />
      ) : (
        <div className="answer-card">
          <AnalysisText analysis={analysis} />
          {can('case:write') ? (
            <Button size="small" onClick={() => setOpen('analysis')}>
              {t('answers.analysis.change')}
            </Button>
          ) : null}
        </div>
      )}
      <div className="answer-actions">
        {can('case:write') ? (
          <Button type="primary" onClick={() => setOpen('next')}>
            {t('answers.next', { round: current.round + 1 })}
          </Button>
        ) : null}
        {can('case:decline') ? (
          <Button danger onClick={() => setOpen('give_up')}>
            {t('answers.giveUp')}
          </Button>
        ) : null}
      </div>
      {open === 'next' || open === 'give_up' ? (
        <DecisionDialog current={current} view={view} decision={open} onClose={close} />
      ) : null}
    </>
  );
}

interface DecisionDialogProps {
  readonly current: CaseView;
  readonly view: RoundsView;
  readonly decision: 'next' | 'give_up';
  readonly onClose: () => void;
}

function DecisionDialog({ current, view, decision, onClose }: DecisionDialogProps) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<{ text?: string }>();
  const isNext = decision === 'next';
  const act = useRoundAct(current.id, () => {
    report.success(t(isNext ? 'answers.next.done' : 'answers.giveUp.done'));
    onClose();
  });
  const title = isNext ? t('answers.next', { round: current.round + 1 }) : t('answers.giveUp');
  const submit = ({ text = '' }: { text?: string }) => {
    const { version } = current;
    act.mutate(
      isNext ? { act: 'next', version, note: text.trim() } : { act: 'give_up', version, reason: text.trim() },
    );
  };
  return (
    <Modal
      open
      title={title}
      okText={title}
      okButtonProps={{ danger: !isNext }}
      cancelText={t('shared.cancel')}
      confirmLoading={act.isPending}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p>{t(isNext ? 'answers.next.hint' : 'answers.giveUp.hint')}</p>
      {isNext ? <AskedComparison view={view} /> : null}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={submit}>
        <Form.Item
          name="text"
          label={t(isNext ? 'answers.next.note' : 'answers.giveUp.reason')}
          rules={isNext ? [] : [{ required: true, whitespace: true, message: t('shared.required') }]}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={1000} />
        </Form.Item>
      </Form>
      <RoundProblem error={act.error} caseId={current.id} />
    </Modal>
  );
}
