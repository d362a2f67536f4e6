import { asFirm, auditEntry, inTransaction } from '../support/sql';
import { startTwoFirms } from '../support/world';

type World = Awaited<ReturnType<typeof startTwoFirms>>;
let world: World;
beforeAll(async () => {
  world = await startTwoFirms();
});
afterAll(() => world?.api.close());

const asApp = (sql: string) => asFirm(world.ours.firmId, auditEntry(world.ours.firmId), sql);
const asOwnerOfFirm = (sql: string) =>
  inTransaction('owner', [
    [`select set_config('app.firm_id', $1, true)`, [world.ours.firmId]],
    auditEntry(world.ours.firmId),
    sql,
  ]);

/** Copies a row with some columns set anew. */
const copyOf = (table: string, change: Readonly<Record<string, string>>) => {
  const set = Object.entries(change).map(([column, sql]) => `'${column}', ${sql}`);
  return `insert into ${table}
    select (jsonb_populate_record(null::${table}, to_jsonb(t) || jsonb_build_object(${set.join(', ')}))).*
    from (select * from ${table} limit 1) t`;
};
const anotherHash = `encode(sha256('another'), 'hex')`;

const RECORDS: readonly (readonly [table: string, column: string])[] = [
  ['plans.versions', 'rendered'],
  ['plans.version_authors', 'staff_id'],
  ['plans.draft_authors', 'staff_id'],
  ['plans.verdicts', 'comment'],
  ['cases.submissions', 'payload'],
  ['cases.submission_evidence', 'evidence_id'],
  ['cases.filing_overrides', 'reason'],
];

describe.each(RECORDS)('P4: rows of %s stay as they were written', (table, column) => {
  const attempts = [
    `update ${table} set ${column} = ${column}`,
    `delete from ${table}`,
    `truncate ${table} cascade`,
  ];
  it.each(attempts)('for the running role: %s', async (sql) => {
    await expect(asApp(sql)).rejects.toMatchObject({ code: '42501' });
  });
  it.each(attempts)('for the owner of the table: %s', async (sql) => {
    await expect(asOwnerOfFirm(sql)).rejects.toThrow('append_only');
  });
});

describe('P4: a version is what its hash says', () => {
  it('refuses a hash that is not of the content', async () => {
    const forged = copyOf('plans.versions', {
      id: 'gen_random_uuid()',
      number: '99',
      canonical: `'another plan'`,
      content_hash: `repeat('a', 64)`,
    });
    await expect(asApp(forged)).rejects.toMatchObject({ code: '23514' });
  });

  it('refuses the same words as a second version of a case', async () => {
    const again = copyOf('plans.versions', { id: 'gen_random_uuid()', number: '99' });
    await expect(asApp(again)).rejects.toMatchObject({ code: '23505' });
  });

  it('refuses an approval by an author, and lets another person approve', async () => {
    const approvedBy = (staff: string) =>
      copyOf('plans.verdicts', {
        id: 'gen_random_uuid()',
        verdict: `'approved'`,
        comment: `''`,
        truth_statement_version: 'null::text',
        contact_name: 'null::text',
        heard_by: 'null::text',
        heard_on: 'null::text',
        given_by: `(${staff})`,
      });
    const author = 'select staff_id from plans.version_authors limit 1';
    await expect(asApp(approvedBy(author))).rejects.toThrow('own_plan_approved');
    const other = `select id from identity.staff where id not in (select staff_id from plans.version_authors) limit 1`;
    await asApp(approvedBy(other));
  });

  it('refuses a client’s approval without a truth statement, and without who said it', async () => {
    for (const column of ['truth_statement_version', 'contact_name']) {
      const bare = `insert into plans.verdicts (firm_id, id, case_id, version_id, verdict, truth_statement_version,
          contact_name, heard_by, heard_on, given_by)
        select v.firm_id, gen_random_uuid(), v.case_id, v.id, 'client_approved',
          ${column === 'truth_statement_version' ? 'null' : `'2026-11'`}, ${column === 'contact_name' ? 'null' : `'陈'`},
          'phone', now()::date, v.submitted_by from plans.versions v limit 1`;
      await expect(asApp(bare)).rejects.toMatchObject({ code: '23514' });
    }
  });
});

describe('P4: a submission names one version, once', () => {
  const another = {
    id: 'gen_random_uuid()',
    payload: `'another'`,
    payload_hash: anotherHash,
    override_id: 'null::text',
    overridden_by: 'null::text',
    override_reason: 'null::text',
  };

  it('refuses the same payload twice in a case', async () => {
    const again = copyOf('cases.submissions', { ...another, payload_hash: 't.payload_hash' });
    await expect(asApp(again)).rejects.toMatchObject({ code: '23505' });
  });

  it('refuses it over another channel, unless Amazon called the first one wrong', async () => {
    const elsewhere = copyOf('cases.submissions', {
      ...another,
      payload: 't.payload',
      payload_hash: 't.payload_hash',
      channel: `case when t.channel = 'email_reply' then 'account_health_appeal' else 'email_reply' end`,
    });
    const answered = `insert into cases.answers (firm_id, id, case_id, round, submission_id, kind, note, recorded_by)
      select firm_id, gen_random_uuid(), case_id, round, id, 'wrong_channel', 'elsewhere', filed_by from cases.submissions limit 1`;
    await expect(asApp(elsewhere)).rejects.toThrow('same_words_filed');
    await asFirm(world.ours.firmId, auditEntry(world.ours.firmId), answered, elsewhere);
  });

  it('refuses a plan of action that names no version, or one that the case does not have', async () => {
    const nameless = copyOf('cases.submissions', { ...another, plan_version_hash: 'null::text' });
    await expect(asApp(nameless)).rejects.toMatchObject({ code: '23514' });
    const unknown = copyOf('cases.submissions', { ...another, plan_version_hash: anotherHash });
    await expect(asApp(unknown)).rejects.toMatchObject({ code: '23503' });
  });

  it('refuses an override by the filer, and one that was used', async () => {
    const own = copyOf('cases.submissions', {
      ...another,
      override_id: 't.override_id',
      overridden_by: 't.filed_by',
      override_reason: `'urgent'`,
    });
    await expect(asApp(own)).rejects.toMatchObject({ code: expect.stringMatching(/^235/) as string });
    const used = copyOf('cases.submissions', {
      ...another,
      override_id: 't.override_id',
      overridden_by: 't.overridden_by',
      override_reason: `'again'`,
    });
    await expect(asApp(used)).rejects.toMatchObject({ code: '23505' });
  });
});
