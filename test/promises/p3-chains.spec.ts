import { VerifyCaseEvents } from '@overturn/cases';
import { AuditLog } from '@overturn/platform';
import { startApi, type TestApi } from '../support/api';
import { asSuperuser, withoutTriggers } from '../support/sql';
import { createFirmWithCase, type FirmWithCase } from '../support/world';

let api: TestApi;
let firm: FirmWithCase;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  firm = await createFirmWithCase(api);
});
afterAll(() => api?.close());

const auditBrokenAt = async () => (await api.app.get(AuditLog).verify(firm.firmId)).brokenAt;
const eventBrokenAt = async () =>
  (await api.app.get(VerifyCaseEvents).execute(firm.firmId)).broken?.sequence ?? null;
const ofAudit = (sql: string) => withoutTriggers([sql, [firm.firmId]]);
const ofCase = (sql: string) => withoutTriggers([sql, [firm.opened.id]]);

describe('P3: the audit chain shows what a superuser did to it with the triggers off', () => {
  it('finds nothing while nothing was done', async () => {
    expect(await auditBrokenAt()).toBeNull();
  });

  it.each([
    ['who acted', `actor = '{"kind":"system","name":"nobody"}'`],
    ['what was done', `action = 'nothing'`],
    ['to what', `subjects = '[]'`],
    ['when', `at = at - interval '1 day'`],
    ['whether it was denied', `outcome = 'denied'`],
    ['the hash itself', `hash = sha256('x')`],
  ])('an edit of %s', async (_what, set) => {
    await ofAudit(`update audit.entries set ${set} where firm_id = $1 and sequence = 4`);
    expect(await auditBrokenAt()).toBe(4);
  });

  it('an edit whose own hash was made to fit', async () => {
    await ofAudit(`update audit.entries set action = 'nothing' where firm_id = $1 and sequence = 4`);
    await ofAudit(`update audit.entries e set hash = audit.hash_of(e) where firm_id = $1 and sequence = 4`);
    expect(await auditBrokenAt()).toBe(5);
  });

  it('an entry taken out of the middle', async () => {
    await ofAudit('delete from audit.entries where firm_id = $1 and sequence = 3');
    expect(await auditBrokenAt()).toBe(3);
  });

  it('two entries that changed places', async () => {
    await ofAudit(`update audit.entries set sequence = case sequence when 3 then -4 else -3 end
      where firm_id = $1 and sequence in (3, 4)`);
    await ofAudit('update audit.entries set sequence = -sequence where firm_id = $1 and sequence < 0');
    expect(await auditBrokenAt()).toBe(3);
  });

  it('a tail that was cut off', async () => {
    const [last] = await asSuperuser<{ last: number }>([
      'select max(sequence)::int as last from audit.entries where firm_id = $1',
      [firm.firmId],
    ]);
    await ofAudit(`delete from audit.entries where firm_id = $1
      and sequence > (select max(sequence) - 2 from audit.entries where firm_id = $1)`);
    expect(await auditBrokenAt()).toBe((last?.last ?? 0) - 1);
  });
});

describe('P3: so does the chain of a case’s events', () => {
  it('finds nothing while nothing was done', async () => {
    const verdict = await api.app.get(VerifyCaseEvents).execute(firm.firmId);
    expect(verdict).toEqual({ cases: 1, events: 3, broken: null });
  });

  it.each([
    [`payload = '{}'`],
    [`actor = '{}'`],
    [`at = at - interval '1 day'`],
    [`status_after = 'closed'`],
    [`visibility = 'client'`],
  ])('an edit: %s', async (set) => {
    await ofCase(`update cases.case_events set ${set} where case_id = $1 and sequence = 2`);
    expect(await eventBrokenAt()).toBe(2);
  });

  it('an event taken out of the middle', async () => {
    await ofCase('delete from cases.case_events where case_id = $1 and sequence = 2');
    expect(await eventBrokenAt()).toBe(2);
  });

  it('two events that changed places', async () => {
    await ofCase(`update cases.case_events set sequence = case sequence when 1 then -2 else -1 end
      where case_id = $1 and sequence in (1, 2)`);
    await ofCase('update cases.case_events set sequence = -sequence where case_id = $1 and sequence < 0');
    expect(await eventBrokenAt()).toBe(1);
  });

  it('a tail that was cut off, back to an earlier version', async () => {
    await ofCase('delete from cases.case_events where case_id = $1 and sequence >= 2');
    expect(await eventBrokenAt()).toBe(2);
  });

  it('a case whose events are all gone', async () => {
    await ofCase('delete from cases.case_events where case_id = $1');
    expect(await eventBrokenAt()).toBe(1);
  });

  it('a status that was changed without an event', async () => {
    await ofCase(`update cases.cases set status = 'drafting' where id = $1`);
    expect(await eventBrokenAt()).toBe(4);
  });
});
