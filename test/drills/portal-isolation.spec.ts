import { portalRoutes } from '@overturn/contracts/portal';
import type { RouteDefinition } from '@overturn/contracts/common';
import type { TestApi } from '../support/api';
import { Drain } from '../support/drain';
import { MailSink } from '../support/mail-sink';
import { startProduct } from '../support/product';
import { asSuperuser } from '../support/sql';
import { createBusyFirm, startTwoFirms, type BusyFirm } from '../support/world';
import { actorsOf, type Actor } from './isolation/actors';
import { Harvest, type Home } from './isolation/harvest';
import { Chance } from './isolation/made-up';
import { callAtRandom, type Outcome } from './isolation/random-call';
import { rowsOf } from './isolation/rows-of';

/** `npm run drill:portal-isolation` asks for 20 firms and 20,000 calls. */
const FIRMS = Number(process.env['DRILL_FIRMS'] ?? 1);
const CALLS = Number(process.env['DRILL_CALLS'] ?? 300);
const SEED = Number(process.env['DRILL_SEED'] ?? 20_261_126);

const routes = Object.entries(portalRoutes) as [string, RouteDefinition][];
/** These end the caller's session: seldom, because coming in again takes longer than a call. */
const SELDOM = new Set(['signOut', 'signOutEverywhere', 'signOutDevice']);

let api: TestApi;
let bystander: BusyFirm;
const firms: BusyFirm[] = [];
const actors: Actor[] = [];
let harvest: Harvest;

beforeAll(
  async () => {
    const world = await startTwoFirms();
    api = world.api;
    bystander = world.theirs;
    firms.push(world.ours);
    while (firms.length < FIRMS) firms.push(await createBusyFirm(api));
    for (const firm of firms) actors.push(...(await actorsOf(api, firm)));
    await actorsOf(api, bystander);
    harvest = await Harvest.of([...firms, bystander].map(({ firmId }) => firmId));
  },
  120_000 + FIRMS * 60_000,
);
afterAll(() => api?.close());

const emailsOf = () =>
  asSuperuser<{ email: string }>([
    'select email from clients.contacts where firm_id = any($1) and email is not null',
    [firms.map(({ firmId }) => firmId)],
  ]);

it(
  `${CALLS} calls of clients with everybody's ids are answered with nothing of another client, firm or of staff alone`,
  async () => {
    const before = await rowsOf(bystander.firmId);
    const chance = new Chance(SEED);
    const world = {
      url: api.url,
      harvest,
      chance,
      emails: (await emailsOf()).map(({ email }) => email),
      internals: new Set(actors.map(({ internal }) => internal)),
    };
    const outcomes: Outcome[] = [];
    while (outcomes.length < CALLS) {
      const route = chance.of(routes);
      const actor = chance.of(actors);
      if (!route || !actor || (SELDOM.has(route[0]) && chance.isUnder(0.9))) continue;
      const outcome = await callAtRandom(world, actor, route);
      outcomes.push(outcome);
      if (SELDOM.has(route[0]) && outcome.status < 300) await actor.enter();
    }
    expect(outcomes.flatMap(({ faults }) => faults)).toEqual([]);
    expect(await rowsOf(bystander.firmId)).toEqual(before);
    tell(outcomes);
  },
  60_000 + CALLS * 100,
);

/** A drill whose calls are all refused at the door would find nothing. */
function tell(outcomes: readonly Outcome[]): void {
  const share = (holds: (status: number) => boolean) =>
    outcomes.filter(({ status }) => holds(status)).length / outcomes.length;
  const [done, missing, unknown] = [share((s) => s < 300), share((s) => s === 404), share((s) => s === 401)];
  const covered = new Set(outcomes.map(({ route }) => route)).size;
  process.stdout.write(
    `${outcomes.length} calls of ${actors.length} clients of ${firms.length} firms over ${covered} of ${routes.length} routes, ` +
      `${harvest.size} ids and marks: ${Math.round(done * 100)} % done, ${Math.round(missing * 100)} % not found, 0 foreign\n`,
  );
  expect(done).toBeGreaterThan(0.2);
  expect(missing).toBeGreaterThan(0.1);
  expect(unknown).toBeLessThan(0.05);
  if (CALLS > routes.length * 20) expect(covered).toBe(routes.length);
}

it(
  'the mails that follow go to their own people and hold nothing of anybody else',
  async () => {
    const sink = await MailSink.start();
    const product = await startProduct(sink.url);
    const drain = new Drain(product);
    try {
      await drain.untilNothingIsDue();
    } finally {
      await drain.stop();
      await product.close();
      await sink.stop();
    }
    const readers = await asSuperuser<{ email: string } & Home>(
      `select email, firm_id as firm, client_id as client from clients.contacts where email is not null
       union select p.email, s.firm_id, null from identity.staff s join identity.people p on p.id = s.person_id`,
    );
    const readerOf = new Map(readers.map((one) => [one.email, one]));
    const internals = actors.map(({ internal }) => internal);
    const faults = sink.caught.flatMap(({ to, subject, whole }) => {
      const reader = readerOf.get(to);
      if (!reader) return [`${subject} went to ${to}`];
      if (reader.client === null) return harvest.foreignFirmsIn(whole, reader.firm);
      return [
        ...harvest.foreignIn(whole, { ...reader, client: reader.client }),
        ...internals.filter((one) => whole.includes(one)),
      ].map((one) => `${subject} to ${to} holds ${one}`);
    });
    expect(faults).toEqual([]);
    expect(sink.caught.length).toBeGreaterThan(0);
    process.stdout.write(`${sink.caught.length} mails, 0 foreign\n`);
  },
  60_000 + CALLS * 20,
);

it('the drill would tell: what another client has is found in a text', () => {
  const [ours, other] = actors;
  if (!ours || !other) throw new Error('No clients');
  const hidden = harvest.idsFor('caseId', other.home.client).own[0] ?? '';
  expect(harvest.foreignIn(`{"id":"${hidden}"}`, ours.home)).toEqual([hidden]);
  expect(harvest.foreignIn(`{"id":"${hidden}"}`, other.home)).toEqual([]);
  expect(harvest.foreignIn(bystander.opened.client.id, ours.home)).toEqual([bystander.opened.client.id]);
});
