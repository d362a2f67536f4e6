import type { CaseView, GuaranteeView } from '@overturn/contracts/admin';
import { readCase, wonCase } from '../../support/billing';
import { resuspension } from '../../support/outcomes';
import type { AuditedCalls, AuditScene } from './scene';

/** The guarantee and the books around the invoices. */
export const booksCalls = (scene: AuditScene): AuditedCalls => ({
  judgeGuarantee: async () => judged(scene),
  decideGuarantee: async () => {
    const { body } = await judged(scene);
    const { claims } = body as GuaranteeView;
    const decision = { decision: 'refuse', note: '再核对' };
    return scene.owner.post(`/guarantee-claims/${claims[0]?.id ?? ''}/decision`, decision);
  },
});

/** A won case that was suspended again, judged by finance. */
async function judged({ firm, owner }: AuditScene) {
  const other = await firm.as('finance');
  const { id } = await wonCase(firm.firmId, owner, other);
  const again = await resuspension(owner, await readCase(owner, id));
  const later = (await owner.post(`/cases/${id}/resuspensions`, again)).body as CaseView;
  const body = { laterCaseId: later.id, verdict: 'same_cause', reason: '同样的原因' };
  return other.post(`/cases/${id}/guarantee/claims`, body);
}
