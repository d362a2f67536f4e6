import type { CaseView, PlanVersionView } from '@overturn/contracts/admin';
import { HEARD_BY, type PlanVerdict } from '@overturn/kernel/vocabulary';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Checkbox, Collapse, Form, Input, Modal, Select } from 'antd';
import { api } from '../../../../shared/api';
import { useCaseChanged } from '../../../../shared/case-change';
import { useToday } from '../../../../shared/clock';
import { RefusalAlert } from '../../../../shared/components/refusal-alert';
import { useT } from '../../../../shared/i18n';
import { useReport } from '../../../../shared/report';
import { RubricFields } from '../../../../shared/review/rubric-fields';
import { REVIEWS_KEY } from '../../../../shared/review/review.queries';
import { planCommentsQuery } from '../../comments.queries';
import { isAskedStill } from '../../model/text-notes';
import { AskedChanges } from './asked-changes';
import {
  TRUTH_STATEMENT,
  isOfClient,
  needsComment,
  verdictRequest,
  type VerdictInput,
} from '../../model/verdicts';

interface VerdictDialogProps {
  readonly current: CaseView;
  readonly version: PlanVersionView;
  readonly verdict: PlanVerdict;
  readonly onClose: () => void;
}

/** Asks for what a verdict needs; for the client's: who said it, how and when. What was typed stays until it worked. */
export function VerdictDialog({ current, version, verdict, onClose }: VerdictDialogProps) {
  const t = useT();
  const report = useReport();
  const today = useToday();
  const caseChanged = useCaseChanged();
  const client = useQueryClient();
  const { data: said } = useQuery(planCommentsQuery(current.id));
  const asked = verdict === 'changes_requested' ? (said?.threads ?? []).filter(isAskedStill) : [];
  const [form] = Form.useForm<VerdictInput>();
  const judge = useMutation({
    mutationFn: (input: VerdictInput) =>
      api.judgePlan({
        params: { caseId: current.id },
        body: verdictRequest(
          verdict,
          { version: current.version, planVersionHash: version.contentHash },
          input,
        ),
      }),
    onSuccess: (changed) => {
      report.success(t('cases.command.done', { command: t(`plans.verdict.${verdict}`) }));
      onClose();
      void client.invalidateQueries({ queryKey: [REVIEWS_KEY] });
      return caseChanged(changed);
    },
  });
  const required = { required: true, message: t('shared.required') } as const;
  const written = { ...required, whitespace: true } as const;
  return (
    <Modal
      open
      title={t(`plans.verdict.${verdict}`)}
      okText={t(`plans.verdict.${verdict}`)}
      cancelText={t('shared.cancel')}
      confirmLoading={judge.isPending}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{
          ...(asked.length > 0 ? { comment: t('plans.verdict.asked.comment', { count: asked.length }) } : {}),
          heardOn: today,
        }}
        onFinish={(input: VerdictInput) => judge.mutate(input)}
      >
        <p className="quiet">{t(`plans.verdict.${verdict}.hint`, { number: version.number })}</p>
        {asked.length > 0 ? <AskedChanges asked={asked} plan={version.content} /> : null}
        {needsComment(verdict) ? (
          <Form.Item name="comment" label={t('plans.field.comment')} rules={[written]}>
            <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={4000} showCount autoFocus />
          </Form.Item>
        ) : null}
        {isOfClient(verdict) ? (
          <>
            <Form.Item name="contactName" label={t('plans.field.contactName')} rules={[written]}>
              <Input maxLength={80} />
            </Form.Item>
            <Form.Item name="heardBy" label={t('plans.field.heardBy')} rules={[required]}>
              <Select options={HEARD_BY.map((value) => ({ value, label: t(`vocab.heardBy.${value}`) }))} />
            </Form.Item>
            <Form.Item name="heardOn" label={t('plans.field.heardOn')} rules={[required]}>
              <Input type="date" />
            </Form.Item>
          </>
        ) : null}
        {verdict === 'client_approved' ? (
          <Form.Item
            name="isTrue"
            valuePropName="checked"
            rules={[
              {
                validator: (_rule, value: boolean | undefined) =>
                  value === true ? Promise.resolve() : Promise.reject(new Error(t('plans.truth.needed'))),
              },
            ]}
          >
            <Checkbox>{t(`plans.truth.${TRUTH_STATEMENT}`)}</Checkbox>
          </Form.Item>
        ) : null}
        {isOfClient(verdict) ? null : (
          <Collapse
            size="small"
            className="plan-rubric"
            items={[
              {
                key: 'rubric',
                label: t('rubric.title'),
                forceRender: true,
                children: <RubricFields isNeeded={false} />,
              },
            ]}
          />
        )}
        <RefusalAlert error={judge.error} />
      </Form>
    </Modal>
  );
}
