import { ReminderSweep, type CaseCommand } from '@overturn/cases';
import type { CaseView } from '@overturn/contracts/admin';
import type { Scope } from '@overturn/kernel';
import { TellOfReminder } from '@overturn/notifications';
import { PostgresZoneRules, UnitOfWork, newId } from '@overturn/platform';
import { startApi, type TestApi } from '../../../../../test/support/api';
import type { Caller } from '../../../../../test/support/caller';
import { openingRequest, pasteNotice } from '../../../../../test/support/cases';
import { createFirm, type TestFirm } from '../../../../../test/support/firm';
import { asSuperuser } from '../../../../../test/support/sql';
import { caseForUpdate } from '../../infrastructure/case.repository';
import type { CaseRow } from '../../infrastructure/case.row';
import { CASE_EFFECTS } from '.';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let opened: CaseView;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  firm = await createFirm(api, ['owner', 'case_manager']);
  owner = await firm.as('owner');
  opened = await open(
    `Your Amazon.com selling privileges have been removed because of inauthentic complaints.`,
  );
});
afterAll(() => api?.close());

async function open(text: string): Promise<CaseView> {
  const { id } = await pasteNotice(owner, `${text} Reference ${newId()}.`);
  return (await owner.post('/cases', openingRequest(id))).body as CaseView;
}

const scope = (): Scope => ({
  firmId: firm.firmId,
  actor: { kind: 'staff', staffId: firm.member('owner').staffId, personId: newId() },
  traceId: 'test',
});

/** What follows from a command that was saved; the command itself is another spec's matter. */
const follow = (
  command: CaseCommand,
  change: Partial<CaseRow> = {},
  ...rows: readonly (readonly [string, unknown[]])[]
) =>
  api.app.get(UnitOfWork).change(scope(), 'test', async (tx) => {
    const before = await caseForUpdate(tx, opened.id);
    for (const [sql, params] of rows) await tx.query(sql, [firm.firmId, newId(), opened.id, ...params]);
    const after = { ...before, ...change };
    const zones = api.app.get(PostgresZoneRules);
    for (const effect of CASE_EFFECTS) await effect(tx, { before, after, command, events: [], zones });
  });

const submission = (filedAt: Date) =>
  [
    `insert into cases.submissions (firm_id, id, case_id, round, type, channel, payload, payload_hash, filed_at, filed_by, next_contact_at)
     values ($1, $2, $3, 1, 'questionnaire', $4, $5, encode(sha256(convert_to($5, 'UTF8')), 'hex'), $6, $7, $6)`,
    ['account_health_appeal', newId(), filedAt, firm.member('owner').staffId],
  ] as const;
const fileAppeal = (filedAt = new Date()) =>
  follow(
    {
      type: 'FileSubmission',
      payload: { submissionId: newId(), payloadHash: '', channel: 'account_health_appeal', override: null },
    },
    {},
    [submission(filedAt)[0], [...submission(filedAt)[1]]],
  );
const recordAnswer = (answerKind: string, ...rows: readonly (readonly [string, unknown[]])[]) =>
  follow(
    { type: 'RecordAnswer', payload: { answerKind, noticeId: null, note: '' } } as CaseCommand,
    {},
    ...rows,
  );

const states = async () => {
  const rows = await asSuperuser<{ code: string; state: string }>([
    'select code, state from cases.deadlines where case_id = $1 order by created_at, code',
    [opened.id],
  ]);
  return Object.fromEntries(rows.map(({ code, state }) => [code, state]));
};

describe('What follows from a command', () => {
  it('a filed appeal meets the window, silences its reminders and waits for Amazon’s reply', async () => {
    expect(await states()).toMatchObject({ appeal_window: 'open', funds_request: 'open' });
    await fileAppeal();
    expect(await states()).toMatchObject({
      appeal_window: 'satisfied',
      amazon_reply: 'open',
      funds_request: 'open',
    });
    const planned = await asSuperuser([
      `select from cases.reminders r join cases.deadlines d on d.id = r.deadline_id
       where d.case_id = $1 and d.code = 'appeal_window' and r.state = 'planned'`,
      [opened.id],
    ]);
    expect(planned).toEqual([]);
  });

  it('a second submission waits for a reply of its own', async () => {
    await fileAppeal(new Date(Date.now() - 86_400_000));
    await fileAppeal();
    const replies = await asSuperuser<{ state: string }>([
      `select state from cases.deadlines where case_id = $1 and code = 'amazon_reply' order by due_at`,
      [opened.id],
    ]);
    expect(replies.map(({ state }) => state)).toEqual(['cancelled', 'open']);
  });

  it('a rejection ends the waiting and opens the window again, which has not closed yet', async () => {
    await fileAppeal();
    await recordAnswer('rejected');
    expect(await states()).toMatchObject({ amazon_reply: 'satisfied', appeal_window: 'open' });
  });

  it('a request for information has a date of its own', async () => {
    await fileAppeal();
    const answer = `insert into cases.answers (firm_id, id, case_id, round, kind, note, recorded_by)
      values ($1, $2, $3, 1, 'info_requested', '补发票', $4)`;
    // The status is the command's own work: here it is set beside the lifecycle's own rules.
    await asSuperuser('set local session_replication_role = replica', [
      `update cases.cases set status = 'info_requested' where id = $1`,
      [opened.id],
    ]);
    await recordAnswer('info_requested', [answer, [firm.member('owner').staffId]]);
    expect(await states()).toMatchObject({ amazon_reply: 'satisfied', info_answer: 'open' });
  });

  it('a final denial leaves only the funds, a verified outcome nothing', async () => {
    await recordAnswer('final_denial');
    expect(await states()).toMatchObject({ appeal_window: 'cancelled', funds_request: 'open' });
    await follow({ type: 'VerifyOutcome', payload: { checked: ['account_state_seen'], note: '' } });
    expect(new Set(Object.values(await states()))).toEqual(new Set(['cancelled']));
  });

  it('what a closing cancelled comes back with a reopening, and nothing else does', async () => {
    await recordAnswer('final_denial');
    const note = { type: 'Close', payload: { note: '' } } as const;
    await follow(note, { status: 'closed' });
    expect(await states()).toMatchObject({ appeal_window: 'cancelled', funds_request: 'cancelled' });
    await api.app.get(UnitOfWork).change(scope(), 'test', async (tx) => {
      const after = await caseForUpdate(tx, opened.id);
      const zones = api.app.get(PostgresZoneRules);
      const command = { type: 'Reopen', payload: { reason: '' } } as const;
      for (const effect of CASE_EFFECTS)
        await effect(tx, { before: { ...after, status: 'closed' }, after, command, events: [], zones });
    });
    expect(await states()).toMatchObject({ appeal_window: 'cancelled', funds_request: 'open' });
  });
});

it('72-hour mode pages the person on call at once, whatever their quiet hours', async () => {
  const onCallStaffId = firm.member('case_manager').staffId;
  await owner.put('/deadline-settings', { version: 0, onCallStaffId });
  await asSuperuser([
    `update identity.people set quiet_from = '00:00', quiet_to = '23:59' where email = any ($1)`,
    [firm.staff.map(({ email }) => email)],
  ]);
  const { id } = await pasteNotice(
    owner,
    `Your account is at risk of deactivation. You have 72 hours to respond before deactivation. Reference ${newId()}.`,
  );
  opened = (
    await owner.post('/cases', {
      ...openingRequest(id, { noticeReceivedAt: new Date(Date.now() - 3_600_000).toISOString() }),
      suspensionType: 'suspended',
    })
  ).body as CaseView;
  await api.app.get(ReminderSweep).sweep();
  const events = await asSuperuser<{ id: string; payload: Record<string, string> }>([
    `select id, payload from platform.outbox where firm_id = $1 and topic = 'cases.reminder_due.v1'
       and payload ->> 'caseId' = $2`,
    [firm.firmId, opened.id],
  ]);
  expect(events.map(({ payload }) => payload['rung'])).toContain('t-72h');
  for (const { id: eventId, payload } of events)
    await api.app
      .get(TellOfReminder)
      .handle({ firmId: firm.firmId, eventId, topic: 'cases.reminder_due.v1', payload });
  const mails = await asSuperuser<{ staff: string; held: boolean }>([
    `select n.recipient_id as staff, m.not_before > platform.now() + interval '1 minute' as held
     from notifications.mails m join notifications.notifications n on n.id = m.notification_id
     where n.case_id = $1 and n.rung = 't-72h'`,
    [opened.id],
  ]);
  expect(mails).toContainEqual({ staff: onCallStaffId, held: false });
  expect(mails).toContainEqual({ staff: firm.member('owner').staffId, held: true });
});
