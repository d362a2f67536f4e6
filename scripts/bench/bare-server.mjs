import Fastify from 'fastify';
import pg from 'pg';

// The yardstick: Fastify and pg with the same SQL, no session, no permission, no row security, no validation.
const [url, port, firmId, staffId] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: 10 });
const app = Fastify();

const LIST = `select c.id, c.number, c.status, c.suspension_type, c.causes, c.marketplace, c.client_id, c.seller_account_id,
    c.assignee_id, d.code, d.kind, d.zone, c.next_deadline_at, c.opened_at, c.updated_at, c.version,
    k.name_zh, k.name_en, s.name as shop
  from cases.cases c left join cases.deadlines d on d.firm_id = c.firm_id and d.id = c.next_deadline_id
  join clients.clients k on k.firm_id = c.firm_id and k.id = c.client_id
  join clients.seller_accounts s on s.firm_id = c.firm_id and s.id = c.seller_account_id
  where c.firm_id = $1 and c.status <> 'closed'`;
const DUE = 'order by c.next_deadline_at asc nulls last, c.id asc limit 26';

const rows = async (sql, params) => (await pool.query(sql, params)).rows;

app.get('/mine', () => rows(`${LIST} and c.assignee_id = $2 ${DUE}`, [firmId, staffId]));
app.get('/filtered', () =>
  rows(`${LIST} and c.marketplace = any ($2) and c.suspension_type = any ($3) ${DUE}`, [
    firmId,
    ['UK'],
    ['denied'],
  ]),
);
app.get('/search', ({ query }) =>
  rows(
    `${LIST} and (
       c.id = any (array(select id from cases.cases where firm_id = $1 and platform.bigrams(search_text) @> platform.bigrams($2) limit 500))
       or c.client_id = any (array(select id from clients.clients where firm_id = $1 and platform.bigrams(search_text) @> platform.bigrams($2) limit 200))) ${DUE}`,
    [firmId, query.q],
  ),
);
app.get('/page/:id', async ({ params: { id } }) => ({
  case: await rows(
    `select c.*, k.name_zh, s.name as shop from cases.cases c
    join clients.clients k on k.firm_id = c.firm_id and k.id = c.client_id
    join clients.seller_accounts s on s.firm_id = c.firm_id and s.id = c.seller_account_id
    where c.firm_id = $1 and c.id = $2`,
    [firmId, id],
  ),
  deadlines: await rows('select * from cases.deadlines where firm_id = $1 and case_id = $2 order by due_at', [
    firmId,
    id,
  ]),
  reminders: await rows(
    `select r.* from cases.reminders r join cases.deadlines d on d.firm_id = r.firm_id and d.id = r.deadline_id
    where d.firm_id = $1 and d.case_id = $2 order by fire_at`,
    [firmId, id],
  ),
}));
app.post('/create', async ({ body }) => {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows: made } = await client.query(
      `with number as (update cases.number_series set last_number = last_number + 1
         where firm_id = $1 and year = extract(year from now()) returning last_number),
       made as (insert into cases.cases (firm_id, id, number, status, suspension_type, causes, marketplace, zone, client_id,
         seller_account_id, opening_notice_id, notice_received_at, search_text)
         select $1, gen_random_uuid(), 'bare-' || last_number, 'enquiry', 'deactivated', '{low_quality}', 'US',
           'America/Los_Angeles', $2, $3, $4, now(), 'bare' from number returning *),
       told as (insert into cases.case_events (firm_id, id, case_id, sequence, kind, payload, visibility, actor, case_version,
         status_after, transaction_id, previous_hash, hash)
         select firm_id, gen_random_uuid(), id, 1, 'cases.case_opened.v1', '{}', 'staff', '{}', 1, 'enquiry', 0, '', '' from made)
       select * from made`,
      [firmId, body.clientId, body.sellerAccountId, body.noticeId],
    );
    await client.query(
      `insert into audit.entries (firm_id, sequence, actor, action, outcome, trace_id, previous_hash, hash) values ($1, 0, '{}', 'case.open', 'done', 'bare', '', '')`,
      [firmId],
    );
    await client.query('commit');
    return made[0];
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
});
await app.listen({ port: Number(port), host: '127.0.0.1' });
