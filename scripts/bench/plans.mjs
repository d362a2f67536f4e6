import fs from 'node:fs';

/** Tables that grow with the firm: none of them may be read whole. */
const BIG = [
  'cases',
  'deadlines',
  'reminders',
  'case_events',
  'clients',
  'notices',
  'mails',
  'outbox',
  'notifications',
];

const SETTINGS = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_buffers': 'on',
  'auto_explain.log_nested_statements': 'on',
  'auto_explain.log_timing': 'off',
};

/** From the next connection on, the run-time role's statements leave their plans in the server's log. */
export async function logPlans(client, wanted) {
  for (const [name, value] of Object.entries(SETTINGS))
    await client.query(
      wanted ? `alter role overturn_app set ${name} = '${value}'` : `alter role overturn_app reset ${name}`,
    );
}

/** Plans that the server logged while `work` ran, as `{ ms, sql, plan }`. */
export async function plansDuring(logFile, work) {
  const from = fs.statSync(logFile).size;
  await work();
  const text = fs.readFileSync(logFile).subarray(from).toString('utf8');
  return text
    .split(/^(?=\S)/m)
    .map((entry) =>
      /duration: ([\d.]+) ms {2}plan:\n\tQuery Text: ([\s\S]*?)\n\t([A-Z][\w ]+?\s.*?\(cost=[\s\S]*)/.exec(
        entry,
      ),
    )
    .filter(Boolean)
    .map(([, ms, sql, plan]) => ({
      ms: Number(ms),
      sql: sql.replaceAll(/\s+/g, ' ').trim(),
      plan: plan.replaceAll(/^\t/gm, '').trimEnd(),
    }));
}

/** Rows up to which a table read whole is a page or two, and the planner is right to do it. */
const FEW_ROWS = 500;

/** A scan's own lines: what follows it and is indented deeper, up to the next node. */
const ownLines = (plan, from) =>
  plan
    .slice(from)
    .split('\n')
    .slice(0, 6)
    .join('\n')
    .split(/\n\s*->/)[0];

const rowsRead = (node) =>
  [/actual rows=([\d.]+)/, /Rows Removed by Filter: (\d+)/]
    .map((each) => Number(each.exec(node)?.[1] ?? 0))
    .reduce((sum, each) => sum + each);

/** What is wrong with a plan: a big table read whole, or rows skipped by an offset. */
export function faultsOf({ sql, plan }) {
  const whole = [...plan.matchAll(/Seq Scan on (\w+)/g)].filter(
    ({ 1: table, index }) => BIG.includes(table) && rowsRead(ownLines(plan, index)) > FEW_ROWS,
  );
  return [
    ...whole.map(([scan]) => `${scan}: ${sql.slice(0, 120)}`),
    ...(/\boffset\b/i.test(sql) ? [`offset: ${sql.slice(0, 120)}`] : []),
  ];
}
