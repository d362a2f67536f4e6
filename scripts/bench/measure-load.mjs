import { load, residentMb } from './load.mjs';
import { knownIds, scenariosFor } from './scenarios.mjs';

/** Every scenario at 1 and 32 connections, the product and the bare server in turn. */
export async function measureLoad(stand, seconds) {
  const api = await stand.startApi();
  const bare = await stand.startBare();
  const atRest = residentMb(api.child.pid);
  const scenarios = scenariosFor(await stand.ask((client) => knownIds(client, stand.firmId)));
  const rows = [];
  for (const scenario of scenarios)
    for (const connections of [1, 32]) {
      const run = (server, next) =>
        load(
          { base: server.base, pid: server.child.pid, headers: server.headers, next },
          connections,
          seconds,
        );
      const product = await run(api, scenario.api);
      const yardstick = await run(bare, scenario.bare);
      const ratio = product.perSecond / yardstick.perSecond;
      rows.push({ scenario: scenario.name, connections, product, bare: yardstick, ratio });
      const shown = (one) => `${one.perSecond.toFixed(0)}/s p95 ${one.p95.toFixed(1)} ms`;
      console.log(
        `${scenario.name.padEnd(32)} ${String(connections).padStart(2)}  ${shown(product)}  bare ${shown(yardstick)}  ${ratio.toFixed(2)}`,
      );
    }
  const afterLoad = residentMb(api.child.pid);
  await stand.end(api.child);
  await stand.end(bare.child);
  return { rows, atRest, afterLoad };
}
