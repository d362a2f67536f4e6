import fs from 'node:fs';

const STATEMENTS = fs
  .readFileSync(new URL('./fill.sql', import.meta.url), 'utf8')
  .replaceAll(/^--.*$/gm, '')
  .split(/;\s*$/m)
  .filter((statement) => statement.trim() !== '');

export const EVENTS_PER_CASE = 10;
/** Notices that no case has been opened from: one for each case that the load creates. */
export const SPARE_NOTICES = 20_000;

const WHY = {
  source: 'marketplace',
  ruleCode: 'appeal_window_90d',
  packVersion: '1',
  trigger: 'notice_received',
  triggerAt: null,
  offset: { amount: 90, unit: 'days' },
  authority: null,
  superseded: [],
  reason: null,
};

/** Fills a firm with cases and all that belongs to them, in the transaction of `client`. `reading` is a real one, as JSON. */
export async function fillFirm(client, { firmId, rows, reading }) {
  const literal = (value) => client.escapeLiteral(JSON.stringify(value));
  const values = {
    $firm: `${client.escapeLiteral(firmId)}::uuid`,
    $rows: String(rows),
    $spare: String(SPARE_NOTICES),
    $events: String(EVENTS_PER_CASE),
    $reading: `${literal(reading)}::jsonb`,
    $why: `${literal(WHY)}::jsonb`,
  };
  for (const statement of STATEMENTS)
    await client.query(statement.replaceAll(/\$[a-z]+/g, (name) => values[name] ?? name));
}

/** Makes the first `count` deadlines that are due in the future remind now. */
export async function makeDue(client, firmId, count) {
  const { rowCount } = await client.query(
    `update cases.reminders set fire_at = platform.now() - interval '1 minute' where firm_id = $1 and id in (
       select distinct on (deadline_id) id from cases.reminders where firm_id = $1 and state = 'planned'
       order by deadline_id, fire_at limit $2)`,
    [firmId, count],
  );
  return rowCount;
}
