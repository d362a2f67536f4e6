import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import prettier from 'prettier';
import { root } from '../run/paths.mjs';

const FILE = path.join(root, 'docs/PERFORMANCE.md');
const END = '<!-- measured:end -->';
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
const ms = (value) => value.toFixed(1);
const count = (value) => Math.round(value).toLocaleString('en');

export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function loadTable({ rows }) {
  const cells = (one) => [count(one.perSecond), ms(one.p50), ms(one.p95), ms(one.p99), ms(one.cpuMs)];
  return table(
    [
      '',
      'connections',
      'req/s',
      'p50',
      'p95',
      'p99',
      'CPU',
      'bare req/s',
      'p50',
      'p95',
      'p99',
      'CPU',
      'ratio',
    ],
    rows.map(({ scenario, connections, product, bare, ratio }) => [
      scenario,
      connections,
      ...cells(product),
      ...cells(bare),
      ratio.toFixed(2),
    ]),
  );
}

/** p50 at one connection by size, and the slope of its logarithm. */
export function growthTable(results) {
  const [first] = results;
  const names = [...new Set(first.load.rows.map(({ scenario }) => scenario))];
  const p50 = (result, name) =>
    result.load.rows.find(({ scenario, connections }) => scenario === name && connections === 1).product.p50;
  const slope = (name) => {
    const last = results.at(-1);
    return Math.log(p50(last, name) / p50(first, name)) / Math.log(last.rows / first.rows);
  };
  return table(
    ['p50 at 1 connection, ms', ...results.map(({ rows }) => `${count(rows)} cases`), 'slope'],
    names.map((name) => [name, ...results.map((one) => ms(p50(one, name))), slope(name).toFixed(2)]),
  );
}

function planSection({ name, plans, faults }) {
  const shown = plans.filter(({ plan }) => / on (cases|deadlines|reminders|clients)/.test(plan));
  const blocks = shown.map(
    ({ ms: took, sql, plan }) => `${took} ms: \`${sql.slice(0, 160)}\`\n\n\`\`\`\n${plan}\n\`\`\``,
  );
  return [`### ${name}${faults.length > 0 ? ' ✗' : ''}`, ...blocks].join('\n\n');
}

function textOf(results) {
  const top = results.at(-1);
  const { load, sweep, plans } = top;
  const rate = (one) => count(one.due / one.seconds);
  return [
    `${circumstances()}, so read ratios, not absolutes.`,
    `${count(top.rows)} cases in the firm, a quarter as many in another; times in ms, CPU in ms a request of the server’s process.`,
    loadTable(load),
    ...(results.length > 1 ? [growthTable(results)] : []),
    `Sweep of ${count(sweep.worker.due)} due reminders by one worker, which relays, tells and mails meanwhile: ${rate(sweep.worker)} rows/s. ` +
      `The same rows in one statement of SQL: ${rate(sweep.sql)} rows/s.`,
    `Memory: API ${load.atRest} MB at rest, ${load.afterLoad} MB after the load; worker ${sweep.worker.memory} MB at the end of the sweep.`,
    '## Plans',
    'As `auto_explain` saw them while the product ran: under row security, with real parameters.',
    ...plans.map(planSection),
  ].join('\n\n');
}

/** When, at which state of the code, on which machine and how busy it was. */
export const circumstances = () =>
  `Measured on ${new Date().toISOString().slice(0, 10)} at ${git('rev-parse', '--short', 'HEAD')}: ${os.cpus().length} cores (${os.cpus()[0].model}), ` +
  `${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.version}, embedded PostgreSQL 18; load average ${os.loadavg()[0].toFixed(1)} at the end`;

/** Puts a command's figures between its marks of docs/PERFORMANCE.md, formatted as the other documents are. */
export async function writeBetweenMarks(command, text) {
  const begin = `<!-- measured:begin (npm run ${command}) -->`;
  const kept = fs.readFileSync(FILE, 'utf8');
  const from = kept.indexOf(begin) + begin.length;
  const to = kept.indexOf(END, from);
  const settings = await prettier.resolveConfig(FILE);
  const whole = `${kept.slice(0, from)}\n\n${text}\n\n${kept.slice(to)}`;
  fs.writeFileSync(FILE, await prettier.format(whole, { ...settings, filepath: FILE }));
  console.log(`Written to ${path.relative(root, FILE)}`);
}

export const writeReport = (results) => writeBetweenMarks('bench', textOf(results));
