import './check-node.cjs';
import { parseArgs } from 'node:util';
import { measureLoad } from './bench/measure-load.mjs';
import { measurePlans } from './bench/measure-plans.mjs';
import { measureSweep } from './bench/measure-sweep.mjs';
import { growthTable, writeReport } from './bench/report.mjs';
import { Stand } from './bench/stand.mjs';
import { main } from './run/problem.mjs';

// npm run bench [-- --rows 100000 --seconds 5 --grow]: the built product beside a bare server with the same SQL.
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '5' },
    grow: { type: 'boolean', default: false },
  },
});

async function measure(rows, seconds) {
  console.log(`\n${rows.toLocaleString('en')} cases`);
  const stand = await Stand.open(rows);
  try {
    const plans = await measurePlans(stand);
    const load = await measureLoad(stand, seconds);
    const sweep = await measureSweep(stand);
    return { rows, fillSeconds: stand.fillSeconds, plans, load, sweep };
  } finally {
    await stand.close();
  }
}

await main(async () => {
  const { build, isStale, parts } = await import('./run/build-parts.mjs');
  if (isStale(parts.server)) await build(parts.server);
  const top = Number(values.rows);
  const sizes = values.grow ? [top / 100, top / 10, top] : [top];
  const results = [];
  for (const rows of sizes) results.push(await measure(rows, Number(values.seconds)));
  if (results.length > 1) console.log(growthTable(results));
  const faults = results.flatMap(({ plans }) => plans.flatMap((one) => one.faults));
  for (const fault of faults) console.error(`✗ ${fault}`);
  await writeReport(results);
  process.exitCode = faults.length > 0 ? 1 : 0;
});
