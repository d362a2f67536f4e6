import { newId } from '@overturn/platform';
import { createHash } from 'node:crypto';
import type { CaseView } from '@overturn/contracts/admin';
import type { Caller } from './caller';
import { asFirm, auditEntry } from './sql';

interface Sent {
  readonly submissionId: string;
  readonly current: CaseView;
}

/**
 * A case as it stands after something was sent to Amazon: status, event and submission in one transaction, as
 * the product writes them, without the plan and the gates that lead there.
 */
export async function sendToAmazon(
  firmId: string,
  by: { readonly staffId: string; readonly caller: Caller },
  caseId: string,
): Promise<Sent> {
  const submissionId = newId();
  const payload = `行动计划 ${submissionId}`;
  const hash = createHash('sha256').update(payload).digest('hex');
  await asFirm(
    firmId,
    auditEntry(firmId),
    [
      `update cases.cases set status = 'awaiting_amazon', version = version + 1, updated_at = platform.now() where id = $1`,
      [caseId],
    ],
    [
      `insert into cases.submissions (firm_id, id, case_id, round, type, channel, payload, payload_hash, filed_by, next_contact_at)
       select $1, $2, id, round, 'questionnaire', 'account_health_appeal', $3, $4, $5, platform.now() + interval '2 days'
       from cases.cases where id = $6`,
      [firmId, submissionId, payload, hash, by.staffId, caseId],
    ],
    [
      `insert into cases.case_events (firm_id, id, case_id, sequence, kind, payload, visibility, actor, case_version,
         status_after, transaction_id, previous_hash, hash)
       select firm_id, $1, id, 0, 'cases.submission_filed.v1', jsonb_build_object('submissionId', $2::text,
         'payloadHash', $3::text, 'channel', 'account_health_appeal', 'override', null, 'from', 'ready_to_submit',
         'to', 'awaiting_amazon', 'closedAs', null, 'round', round), 'client',
         jsonb_build_object('kind', 'staff', 'id', $4::text), version, status, 0, '', ''
       from cases.cases where id = $5`,
      [newId(), submissionId, hash, by.staffId, caseId],
    ],
  );
  return { submissionId, current: (await by.caller.get(`/cases/${caseId}`)).body as CaseView };
}

/** What a person sends who records an answer; without a message it needs its note. */
export const answerRequest = (version: number, kind: string, change: object = {}) => ({
  version,
  noticeId: null,
  kind,
  asked: [],
  note: '电话告知',
  scope: { asins: [], marketplaces: [] },
  ...change,
});

export const analysis = {
  asked: '更详细的根本原因与供应商发票',
  missing: '发票只覆盖了一个 ASIN，根因没有写到采购环节',
  policy: '商品真实性政策',
  policyUrl: 'https://sellercentral.amazon.com/help/hub/reference/G200396090',
  version: null,
};
