import type { CaseView, EvidenceView } from '@overturn/contracts/admin';
import type { CaseStatus, EvidenceKind } from '@overturn/kernel';
import { newId } from '@overturn/platform';
import type { Caller } from './caller';
import { asFirm, auditEntry } from './sql';

/** Puts a case where a test begins, as the product would: one version on, with an event. @returns it as it is then */
export async function putInStatus(
  firmId: string,
  caller: Caller,
  caseId: string,
  status: CaseStatus,
): Promise<CaseView> {
  await asFirm(
    firmId,
    auditEntry(firmId),
    [`update cases.cases set status = $2, version = version + 1 where id = $1`, [caseId, status]],
    [
      `insert into cases.case_events (firm_id, id, case_id, sequence, kind, payload, visibility, actor, case_version,
         status_after, transaction_id, previous_hash, hash)
       select firm_id, gen_random_uuid(), id, 0, 'test.put_in_status.v1', '{}', 'staff',
         '{"kind":"system","name":"test"}', version, status, 0, '', '' from cases.cases where id = $1`,
      [caseId],
    ],
  );
  return (await caller.get(`/cases/${caseId}`)).body as CaseView;
}

/** Keeps a file of a case that no other test has kept. @returns its id */
export async function keepEvidence(caller: Caller, caseId: string, kind: EvidenceKind): Promise<string> {
  const answer = await caller.post(
    `/cases/${caseId}/evidence?fileName=proof.txt&kind=${kind}`,
    Buffer.from(`证据 ${newId()}`),
  );
  if (answer.status !== 201) throw new Error(answer.text);
  return (answer.body as EvidenceView).id;
}
