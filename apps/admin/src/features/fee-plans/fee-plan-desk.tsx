import { useNavigate } from '@tanstack/react-router';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { ApiProblem } from '@overturn/ui';
import { api } from '../../shared/api';
import { ProblemAlert } from '../../shared/components/problem-alert';
import { useFeePlanChange, type OfferedPlan } from '../../shared/fee-plan/fee-plan.queries';
import { PlanEditor } from '../../shared/fee-plan/plan-editor';
import { usePlanEditor } from '../../shared/fee-plan/use-plan-editor';
import { useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useCan } from '../../shared/session';
import { PlanVersions } from './plan-versions';

interface FeePlanDeskProps {
  /** What the form begins with. */
  readonly begun: OfferedPlan;
  /** The plan whose next version is written; null for a new one. */
  readonly kept: OfferedPlan | null;
}

/** The builder: a plan is kept as a new one with its names, or as the next version. */
export function FeePlanDesk({ begun, kept }: FeePlanDeskProps) {
  const t = useT();
  const can = useCan();
  const report = useReport();
  const navigate = useNavigate();
  const [names, setNames] = useState({ nameZh: '', nameEn: '' });
  const editor = usePlanEditor(begun.content);
  const save = useFeePlanChange((content: OfferedPlan['content']) =>
    kept?.id
      ? api.reviseFeePlan({ params: { planId: kept.id }, body: { version: kept.version, content } })
      : api.createFeePlan({ body: { ...names, content } }),
  );
  const isNamed = kept !== null || (names.nameZh.trim() !== '' && names.nameEn.trim() !== '');
  const keep = () => {
    if (!editor.content) return;
    save.mutate(editor.content, {
      onSuccess: () => {
        report.success(t('shared.saved'));
        void navigate({ to: '/settings/fee-plans' });
      },
    });
  };
  const isClosed = kept?.isRetired === true || !can('fee:manage_plans');
  return (
    <PlanEditor
      editor={editor}
      before={
        kept === null ? (
          <div className="fee-plan-row">
            {(['nameZh', 'nameEn'] as const).map((field) => (
              <Form.Item key={field} label={t(`feePlans.${field}`)} htmlFor={`plan-${field}`}>
                <Input
                  id={`plan-${field}`}
                  maxLength={60}
                  value={names[field]}
                  onChange={({ target }) => setNames({ ...names, [field]: target.value })}
                />
              </Form.Item>
            ))}
          </div>
        ) : null
      }
      actions={
        <>
          {isClosed ? <Alert type="info" showIcon title={t('feePlans.readOnly')} /> : null}
          <ProblemAlert problem={save.error ? ApiProblem.of(save.error) : null} />
          {isClosed ? null : (
            <>
              <Button
                type="primary"
                loading={save.isPending}
                disabled={!editor.isSound || !isNamed}
                onClick={keep}
              >
                {t(kept ? 'feePlans.saveVersion' : 'feePlans.saveNew')}
              </Button>
              {isNamed ? null : <p className="quiet">{t('feePlans.nameFirst')}</p>}
            </>
          )}
          {kept?.id ? <PlanVersions planId={kept.id} /> : null}
        </>
      }
    />
  );
}
