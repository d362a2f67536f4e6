import type { CaseView } from '@overturn/contracts/admin';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { keepEvidence, putInStatus } from '../support/case-status';
import { openCase } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';
import { claimedCase, fundsCase, postMortem, reinstatedCase } from '../support/outcomes';
import { asFirm, auditEntry, inTransaction } from '../support/sql';

let api: TestApi;
let firm: TestFirm;
let manager: Caller;
let owner: Caller;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'case_manager', 'finance']);
  [owner, manager] = [await firm.as('owner'), await firm.as('case_manager')];
});
afterAll(() => api?.close());

type Statement = readonly [sql: string, params: readonly unknown[]];
const asApp = (...statements: readonly Statement[]) =>
  asFirm<Record<string, unknown>>(firm.firmId, auditEntry(firm.firmId), ...statements);
const asTableOwner = (...statements: readonly Statement[]) =>
  inTransaction('owner', [
    [`select set_config('app.firm_id', $1, true)`, [firm.firmId]],
    auditEntry(firm.firmId),
    ...statements,
  ]);

const reinstate = ({ id }: Pick<CaseView, 'id'>): Statement[] => [
  [`update cases.cases set status = 'reinstated', version = version + 1 where id = $1`, [id]],
  [
    `insert into cases.case_events (firm_id, id, case_id, sequence, kind, payload, visibility, actor, case_version,
       status_after, transaction_id, previous_hash, hash)
     select firm_id, gen_random_uuid(), id, 0, 'test.v1', '{}', 'staff', '{}', version, status, 0, '', ''
     from cases.cases where id = $1`,
    [id],
  ],
];
const judge = (
  { id }: Pick<CaseView, 'id'>,
  state: string,
  byRole: 'finance' | 'case_manager',
): Statement => [
  `update cases.outcome_claims set state = $2, judged_by = $3, judged_at = now(), judgement = 'x' where case_id = $1`,
  [id, state, firm.member(byRole).staffId],
];
const insertClaim = ({ id }: Pick<CaseView, 'id'>, state: string, judgedBy: string | null): Statement => [
  `insert into cases.outcome_claims (firm_id, id, case_id, round, kind, status_before, claimed_by, state, judged_by, judged_at, judgement)
   select firm_id, gen_random_uuid(), id, round, 'reinstated', 'awaiting_amazon', $2, $3, $4::uuid,
          case when $4::uuid is null then null else now() end, case when $4::uuid is null then null else 'x' end
   from cases.cases where id = $1`,
  [id, firm.member('case_manager').staffId, state, judgedBy],
];

describe('P5: no case is reinstated without a claim that a second person verified', () => {
  it('is kept when a claim of this round is verified in the same transaction', async () => {
    const one = await claimedCase(firm.firmId, manager);
    await asApp(judge(one, 'verified', 'finance'), ...reinstate(one));
    expect(((await manager.get(`/cases/${one.id}`)).body as CaseView).status).toBe('reinstated');
  });

  it('refuses a status without any claim, with an open one and with a refuted one', async () => {
    const bare = await putInStatus(firm.firmId, manager, (await openCase(manager)).id, 'awaiting_amazon');
    await expect(asApp(...reinstate(bare))).rejects.toThrow('reinstated_without_claim');
    const claimed = await claimedCase(firm.firmId, manager);
    await expect(asApp(...reinstate(claimed))).rejects.toThrow('reinstated_without_claim');
    await expect(asApp(judge(claimed, 'refuted', 'finance'), ...reinstate(claimed))).rejects.toThrow(
      'reinstated_without_claim',
    );
  });

  it('refuses a claim that an earlier transaction verified, and one of another round', async () => {
    const one = await claimedCase(firm.firmId, manager);
    await asApp(judge(one, 'verified', 'finance'));
    await expect(asApp(...reinstate(one))).rejects.toThrow('reinstated_without_claim');
    const other = await claimedCase(firm.firmId, manager);
    const nextRound: Statement = ['update cases.cases set round = 2 where id = $1', [other.id]];
    await expect(asApp(judge(other, 'verified', 'finance'), nextRound, ...reinstate(other))).rejects.toThrow(
      'reinstated_without_claim',
    );
  });

  it('refuses the claimer as verifier', async () => {
    const one = await claimedCase(firm.firmId, manager);
    await expect(asApp(judge(one, 'verified', 'case_manager'), ...reinstate(one))).rejects.toThrow(
      'verifier_is_not_claimer',
    );
  });

  it('refuses a claim without a mail, a screenshot or an account state', async () => {
    const one = await putInStatus(firm.firmId, manager, (await openCase(manager)).id, 'awaiting_amazon');
    await asApp(insertClaim(one, 'claimed', null));
    await expect(asApp(judge(one, 'verified', 'finance'), ...reinstate(one))).rejects.toThrow(
      'outcome_without_proof',
    );
    const invoice = await keepEvidence(manager, one.id, 'invoice');
    const add: Statement = [
      `insert into cases.outcome_evidence (firm_id, case_id, claim_id, evidence_id)
       select firm_id, case_id, id, $2::uuid from cases.outcome_claims where case_id = $1`,
      [one.id, invoice],
    ];
    await asApp(add);
    await expect(asApp(judge(one, 'verified', 'finance'), ...reinstate(one))).rejects.toThrow(
      'outcome_without_proof',
    );
  });

  it('refuses a claim that is born verified', async () => {
    const one = await putInStatus(firm.firmId, manager, (await openCase(manager)).id, 'awaiting_amazon');
    await expect(asApp(insertClaim(one, 'verified', firm.member('finance').staffId))).rejects.toThrow(
      'claim_judged_unseen',
    );
  });

  it('lets a claim be judged once and never changed otherwise, nor given proof afterwards', async () => {
    const one = await claimedCase(firm.firmId, manager);
    const set = (change: string): Statement => [
      `update cases.outcome_claims set ${change} where case_id = $1`,
      [one.id],
    ];
    for (const change of [`note = 'y'`, `scope = '{"asins":["B0"]}'`, `claimed_by = claimed_by`, `round = 2`])
      await expect(asApp(set(change))).rejects.toThrow('claim_judged_once');
    await asApp(judge(one, 'refuted', 'finance'));
    const spare = await keepEvidence(manager, one.id, 'mail');
    for (const again of [
      judge(one, 'verified', 'finance'),
      set(`state = 'claimed', judged_by = null, judged_at = null, judgement = null`),
      set(`judgement = 'y'`),
    ])
      await expect(asApp(again)).rejects.toThrow('claim_judged_once');
    await expect(
      asApp([
        `insert into cases.outcome_evidence (firm_id, case_id, claim_id, evidence_id)
         select firm_id, case_id, id, $2::uuid from cases.outcome_claims where case_id = $1`,
        [one.id, spare],
      ]),
    ).rejects.toThrow('proof_too_late');
  });

  it('keeps claims from being deleted, by the running role and by the owner of the table', async () => {
    const one = await claimedCase(firm.firmId, manager);
    const remove: Statement = ['delete from cases.outcome_claims where case_id = $1', [one.id]];
    await expect(asApp(remove)).rejects.toMatchObject({ code: '42501' });
    await expect(asTableOwner(remove)).rejects.toThrow('append_only');
  });
});

describe('What a case ends with', () => {
  it('has a post-mortem that no longer changes once the case is closed', async () => {
    const one = await reinstatedCase(firm.firmId, manager, owner);
    await manager.put(`/cases/${one.id}/post-mortem`, { version: 0, fields: postMortem });
    const body = { command: 'Close', version: one.version, payload: { note: '' } };
    expect((await manager.post(`/cases/${one.id}/commands`, body)).status).toBe(200);
    const rewrite: Statement = [
      `update cases.post_mortems set worked = 'y', version = version + 1 where case_id = $1`,
      [one.id],
    ];
    await expect(asApp(rewrite)).rejects.toThrow('post_mortem_frozen');
    await expect(asTableOwner(rewrite)).rejects.toThrow('post_mortem_frozen');
  });

  it('takes a post-mortem of an open case only version by version', async () => {
    const one = await openCase(manager);
    await manager.put(`/cases/${one.id}/post-mortem`, { version: 0, fields: postMortem });
    await expect(
      asApp([`update cases.post_mortems set worked = 'y' where case_id = $1`, [one.id]]),
    ).rejects.toThrow('post_mortem_version');
  });

  it('takes no amount of nothing, no word for a currency, and no guarantee of 366 days', async () => {
    const one = await fundsCase(firm.firmId, manager);
    const release: Statement = [
      `insert into cases.funds_releases (firm_id, id, case_id, released_on, recorded_by)
       values ($1, $2, $2, '2026-11-01', $3)`,
      [firm.firmId, one.id, firm.member('owner').staffId],
    ];
    const line = (currency: string, minor: string): Statement => [
      `insert into cases.funds_release_lines (firm_id, case_id, release_id, currency, amount_minor)
       values ($1, $2, $2, $3, $4)`,
      [firm.firmId, one.id, currency, minor],
    ];
    for (const wrong of [line('USD', '0'), line('dollar', '1')])
      await expect(asApp(release, wrong)).rejects.toMatchObject({ code: '23514' });
    await expect(
      asApp([`update cases.cases set guarantee_days = 366 where id = $1`, [one.id]]),
    ).rejects.toMatchObject({ code: '23514' });
    await expect(asApp(release, line('USD', '9223372036854775808'))).rejects.toMatchObject({ code: '22003' });
  });

  it('ties no case to itself', async () => {
    const one = await openCase(manager);
    await expect(
      asApp([
        `insert into cases.case_links (firm_id, id, from_case_id, to_case_id, relation)
         values ($1, $2, $2, $2, 'resuspension')`,
        [firm.firmId, one.id],
      ]),
    ).rejects.toMatchObject({ code: '23514' });
  });
});
