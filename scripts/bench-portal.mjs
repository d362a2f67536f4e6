import './check-node.cjs';
import { circumstances, table, writeBetweenMarks } from './bench/report.mjs';
import { main } from './run/problem.mjs';
import { tryProduct } from './run/trial.mjs';

const LARGEST_PAINT_MS = 2_500;
const SCRIPT_BYTES = 200_000;

const kB = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;

function report(results) {
  const rows = results.map((one) => [
    one.name,
    seconds(one.lcpMs),
    seconds(one.slowestMs),
    kB(one.scriptBytes),
    kB(one.allBytes),
    String(one.requests),
  ]);
  const head = ['page', 'largest paint, median', 'slowest of five', 'script', 'all', 'requests'];
  return `${circumstances()}.\n\n${table(head, rows)}`;
}

const faultsOf = ({ name, lcpMs, scriptBytes }) => [
  ...(lcpMs < LARGEST_PAINT_MS ? [] : [`${name}: largest paint after ${seconds(lcpMs)}`]),
  ...(scriptBytes < SCRIPT_BYTES ? [] : [`${name}: ${kB(scriptBytes)} of script`]),
];

// npm run bench:portal: the portal's first pages on a slow phone, as `npm start` serves them; fails above the bounds.
await main(() =>
  tryProduct('5600', async (running, chromium, loginsFile) => {
    const { visitAsClient } = await import('./bench/client-visit.mjs');
    const { measurePortal } = await import('./bench/measure-portal.mjs');
    const { cookie, caseId, intakePath } = await visitAsClient(running, loginsFile);
    const results = await measurePortal({
      executablePath: chromium,
      base: running.env.PORTAL_URL,
      cookie,
      pages: [
        { name: 'sign-in', path: '/sign-in', isSignedIn: false },
        { name: 'home', path: '/home', isSignedIn: true },
        { name: 'a case', path: `/cases/${caseId}`, isSignedIn: true },
        { name: 'public intake', path: intakePath, isSignedIn: false },
      ],
    });
    const faults = results.flatMap(faultsOf);
    console.log(`\n${report(results)}\n`);
    await writeBetweenMarks('bench:portal', report(results));
    for (const fault of faults) console.error(`✗ ${fault}`);
    const failed = results.filter((one) => faultsOf(one).length > 0).length;
    console.log(`${results.length - failed} passed, ${failed} failed`);
    return faults.length > 0 ? 1 : 0;
  }),
);
