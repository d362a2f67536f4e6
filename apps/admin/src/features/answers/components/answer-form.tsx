import type { AnswerReadingView, CaseView } from '@overturn/contracts/admin';
import {
  ANSWER_KINDS,
  ASKED_DOCUMENTS,
  MARKETPLACE_CODES,
  type AnswerKind,
} from '@overturn/kernel/vocabulary';
import { Button, Form, Input, Radio, Select } from 'antd';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useConfirm } from '../../../shared/components/use-confirm';
import { useRoundAct } from '../api/answers.queries';
import { asksFor, cleanAsins, draftOf, requestOf, type AnswerDraft } from '../model/answer-draft';
import { RoundProblem } from './round-problem';

interface AnswerFormProps {
  readonly current: CaseView;
  /** The message as it was read; null for an answer by telephone. */
  readonly reading: AnswerReadingView | null;
}

/** Confirms or corrects what an answer is, and records it. */
export function AnswerForm({ current, reading }: AnswerFormProps) {
  const t = useT();
  const report = useReport();
  const confirm = useConfirm();
  const navigate = useNavigate();
  const [form] = Form.useForm<AnswerDraft>();
  const kind: AnswerKind | undefined = Form.useWatch('kind', form);
  const act = useRoundAct(current.id, () => {
    report.success(t('answers.recorded'));
    void navigate({ to: '/cases/$caseId', params: { caseId: current.id }, search: { tab: 'answers' } });
  });
  const proposed = draftOf(reading).kind;
  // A kind put right in the reading moves the proposal; a choice that the person made here stays.
  useEffect(() => {
    if (!form.isFieldTouched('kind')) form.setFieldValue('kind', proposed);
  }, [form, proposed]);
  const required = [{ required: true, whitespace: true, message: t('shared.required') }];
  const submit = async (draft: AnswerDraft) => {
    const chosen = draft.kind;
    if (chosen === undefined) return;
    const isSure =
      chosen !== 'final_denial' ||
      (await confirm({
        title: t('answers.final.title'),
        content: t('answers.kind.final_denial.hint'),
        okText: t('answers.record'),
        danger: true,
      }));
    if (!isSure) return;
    const body = requestOf({ ...draft, kind: chosen }, reading?.noticeId ?? null, current.version);
    act.mutate({ act: 'record', body });
  };
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={draftOf(reading)}
      onFinish={(draft: AnswerDraft) => void submit(draft)}
    >
      <Form.Item
        name="kind"
        label={t('answers.field.kind')}
        rules={[{ required: true, message: t('answers.field.kind.required') }]}
      >
        <Radio.Group className="answer-kinds">
          {ANSWER_KINDS.map((value) => (
            <Radio key={value} value={value}>
              {t(`vocab.answerKind.${value}`)}
              <span className="answer-kind-hint">{t(`answers.kind.${value}.hint`)}</span>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      {asksFor(kind) ? (
        <Form.Item name="asked" label={t('answers.field.asked')} extra={t('answers.field.asked.hint')}>
          <Select
            mode="multiple"
            optionFilterProp="label"
            options={ASKED_DOCUMENTS.map((value) => ({ value, label: t(`vocab.document.${value}`) }))}
          />
        </Form.Item>
      ) : null}
      {kind === 'partially_reinstated' ? (
        <>
          <Form.Item
            name="asins"
            label={t('answers.field.asins')}
            extra={t('answers.field.asins.hint')}
            dependencies={['marketplaces']}
            rules={[
              {
                validator: () => {
                  const { asins = [], marketplaces = [] } = form.getFieldsValue();
                  return cleanAsins(asins).length + marketplaces.length > 0
                    ? Promise.resolve()
                    : Promise.reject(new Error(t('answers.field.scope.required')));
                },
              },
            ]}
          >
            <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[',', '，', ' ', '\n']} />
          </Form.Item>
          <Form.Item name="marketplaces" label={t('answers.field.marketplaces')}>
            <Select
              mode="multiple"
              optionFilterProp="label"
              options={MARKETPLACE_CODES.map((value) => ({ value, label: t(`vocab.marketplace.${value}`) }))}
            />
          </Form.Item>
        </>
      ) : null}
      <Form.Item
        name="note"
        label={reading === null ? t('answers.field.call') : t('answers.field.note')}
        rules={reading === null ? required : []}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} showCount />
      </Form.Item>
      <RoundProblem error={act.error} caseId={current.id} />
      <Button type="primary" size="large" htmlType="submit" loading={act.isPending}>
        {t('answers.record')}
      </Button>
    </Form>
  );
}
