import type { CaseView } from '@overturn/contracts/admin';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useT } from '../../../shared/i18n';
import { stepLink } from '../model/step-link';

/** Leads to the screen on which the next step is done. */
export function StepButton({ current }: { readonly current: CaseView }) {
  const t = useT();
  const navigate = useNavigate();
  const step = stepLink(current);
  if (step === null) return null;
  const params = { caseId: current.id };
  const go = () =>
    void (step === 'record_answer'
      ? navigate({ to: '/cases/$caseId/answer', params, search: {} })
      : navigate({ to: '/cases/$caseId', params, search: { tab: 'answers' } }));
  return (
    <Button type="primary" onClick={go}>
      {t(`cases.step.${step}`)}
    </Button>
  );
}
