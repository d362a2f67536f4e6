import type { PlanDraftView, PlanEdit, PlanVersionView } from '@overturn/contracts/admin';
import { EMPTY_PLAN, editsBetween } from '@overturn/wording';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { api } from '../../../../shared/api';
import { useConfirm } from '../../../../shared/components/use-confirm';
import { useT } from '../../../../shared/i18n';
import { planQuery } from '../../../../shared/plan/plan.queries';
import { useReport } from '../../../../shared/report';

interface RestoreButtonProps {
  readonly caseId: string;
  readonly version: PlanVersionView;
  readonly draft: PlanDraftView | null;
}

/** Makes an older version the draft again, by edits of its parts: what stands there now remains in the history. */
export function RestoreButton({ caseId, version, draft }: RestoreButtonProps) {
  const t = useT();
  const report = useReport();
  const confirm = useConfirm();
  const client = useQueryClient();
  const edits = editsBetween(draft?.content ?? EMPTY_PLAN, version.content);
  const restore = useMutation({
    mutationFn: () => api.editPlanDraft({ params: { caseId }, body: { edits: edits as PlanEdit[] } }),
    onSuccess: () => {
      report.success(t('plans.restored', { number: version.number }));
      return client.invalidateQueries({ queryKey: planQuery(caseId).queryKey });
    },
    onError: report.failure,
  });
  const ask = async () => {
    if (await confirm({ title: t('plans.restore.sure') })) restore.mutate();
  };
  if (edits.length === 0) return null;
  return (
    <Button size="small" loading={restore.isPending} onClick={() => void ask()}>
      {t('plans.restore', { number: version.number })}
    </Button>
  );
}
