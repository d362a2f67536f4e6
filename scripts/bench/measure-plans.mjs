import { faultsOf, logPlans, plansDuring } from './plans.mjs';
import { scenariosFor, knownIds } from './scenarios.mjs';
import { DUE_FOR_PLANS, sweepUntilDone } from './measure-sweep.mjs';

const LIST = '/api/v1/admin/cases';

/** The questions whose plans are kept, besides those of the load. */
const MORE = [
  ['all open cases by due date, last first', `${LIST}?view=open&sort=due&dir=desc&limit=25`],
  ['counts of the tabs', `${LIST}/summary`],
  ['count of a filter', `${LIST}/count?view=open&marketplace=UK`],
  ['overdue', `${LIST}?view=overdue&limit=25`],
  ['closed by opening', `${LIST}?view=closed&sort=opened&dir=desc&limit=25`],
  ['due range', `${LIST}?view=open&dueFrom=2026-12-01&dueTo=2026-12-07&limit=25`],
];

/** Plans of every list query as the product runs it, under row security, with what is wrong with them. */
export async function measurePlans(stand) {
  await stand.ask((client) => logPlans(client, true));
  const api = await stand.startApi();
  const kept = [];
  const keep = async (name, work) => {
    const plans = await plansDuring(stand.log, work);
    const own = plans.filter(({ sql }) => !/set_config|identity\.session_of|set transaction/.test(sql));
    kept.push({ name, plans: own, faults: own.flatMap(faultsOf) });
  };
  const ask = async (path) => {
    const answer = await fetch(api.base + path, { headers: api.headers });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  for (const { name, api: next } of scenariosFor(await stand.ask((client) => knownIds(client, stand.firmId))))
    if (next().method === 'GET') await keep(name, () => ask(next().path));
  for (const [name, path] of MORE) await keep(name, () => ask(path));
  for (const sort of ['due', 'opened']) {
    const deep = await cursorBehind(ask, `${LIST}?view=open&sort=${sort}&limit=100`, 20);
    await keep(`deep page by ${sort}`, () => ask(deep));
  }
  await stand.end(api.child);
  await keep('sweep of due reminders', () => sweepUntilDone(stand, DUE_FOR_PLANS));
  await stand.ask((client) => logPlans(client, false));
  return kept;
}

/** The address of the page behind `pages` others. */
async function cursorBehind(ask, path, pages) {
  let cursor = '';
  for (let page = 0; page < pages; page++) {
    const { nextCursor } = await ask(path + cursor);
    if (!nextCursor) break;
    cursor = `&cursor=${nextCursor}`;
  }
  return path + cursor;
}
