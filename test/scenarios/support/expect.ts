import { CaseQueries, OutcomeQueries, TaskQueries } from '@overturn/cases';
import { NoticeQueries } from '@overturn/notices';
import type { CaughtMail } from '../../support/mail-sink';
import { moneyOf } from './money';
import type { ScenarioStep } from './steps';
import { actorNamed, casePage, type World } from './world';

type StatedMail = ScenarioStep['mails'][number];

/** Compares the world with what the step says of it. */
export async function expectAfter(world: World, step: ScenarioStep): Promise<void> {
  if (step.reading) expect(await readingOf(world)).toEqual(step.reading);
  if (world.caseId !== '') await expectCase(world, step);
  if (world.areMailsStated) expectMails(world, step.mails);
}

async function expectCase(world: World, step: ScenarioStep): Promise<void> {
  const { row, nextAction, deadlines, linkedCases } = await casePage(world);
  if (step.status) expect(row.status).toBe(step.status);
  if (step.round) expect(row.round).toBe(step.round);
  if (step.closed_as) expect(row.closedAs).toBe(step.closed_as);
  if (step.next_action) expect(nextAction.code).toBe(step.next_action);
  if (step.linked)
    expect(linkedCases.map(({ direction, status }) => `${direction} ${status}`)).toEqual(step.linked);
  await expectTasks(world, step);
  if (step.open_matters) {
    const open = deadlines.filter(({ state }) => state === 'open').map(({ code }) => code);
    expect([...new Set(open)].sort()).toEqual([...step.open_matters].sort());
  }
  if (step.deadlines) expect(await openDeadlines(world, step.deadlines)).toEqual(step.deadlines);
  for (const [name, dates] of Object.entries(step.counted ?? {}))
    expect({ [name]: await countedDates(world, name) }).toEqual({ [name]: dates });
  if (step.released) expect(await releasedTotals(world)).toEqual(step.released.map(moneyOf));
  if (step.claimed_scope) expect(await claimedScope(world)).toEqual(step.claimed_scope);
  if (step.timeline) expect(await timelineOf(world)).toEqual(step.timeline);
}

const scopeOf = (world: World) => actorNamed(world, undefined).scope;

async function expectTasks(world: World, { tasks: wanted, no_tasks: unwanted }: ScenarioStep): Promise<void> {
  if (!wanted && !unwanted) return;
  const { tasks } = await world.product.get(TaskQueries).ofCase(scopeOf(world), world.caseId);
  const open = tasks.filter(({ state }) => state === 'open').map(({ code }) => code);
  expect(open).toEqual(expect.arrayContaining(wanted ?? []));
  expect(open.filter((code) => unwanted?.includes(code))).toEqual([]);
}

const releasedTotals = async (world: World) =>
  (await world.product.get(OutcomeQueries).funds(scopeOf(world), world.caseId)).totals;

async function claimedScope(world: World) {
  const { claims } = await world.product.get(OutcomeQueries).outcome(scopeOf(world), world.caseId);
  return claims[0]?.scope;
}

/** What happened, oldest first, without the lib and the version that its wire name carries. */
async function timelineOf(world: World): Promise<string[]> {
  const { events } = await world.product.get(CaseQueries).timeline(scopeOf(world), world.caseId, null, 500);
  return events.map(({ kind }) => kind.replace(/^cases\.|\.v1$/g, '')).reverse();
}

function readingOf(world: World) {
  return world.product.get(NoticeQueries).get(scopeOf(world), world.noticeId, (_tx, { reading }) =>
    Promise.resolve({
      kind: reading.kind.value,
      causes: reading.causes.value,
      language: reading.language,
    }),
  );
}

/** Each in the zone in which the scenario states it, by PostgreSQL's zone data. */
async function openDeadlines(world: World, stated: Readonly<Record<string, string>>) {
  const { deadlines } = await casePage(world);
  const lines = deadlines
    .filter((one) => one.state === 'open')
    .map(async ({ code, reading, kind, dueAt }) => {
      const name = `${code}/${reading}`;
      const zone = stated[name]?.split(' ')[2] ?? 'UTC';
      const { local } = await world.database.one<{ local: string }>(
        `select to_char($1::timestamptz at time zone $2, 'YYYY-MM-DD"T"HH24:MI') as local`,
        [dueAt.toISOString(), zone],
      );
      return [name, `${kind} ${local} ${zone}`] as const;
    });
  return Object.fromEntries(await Promise.all(lines));
}

async function countedDates(world: World, name: string) {
  const deadline = (await casePage(world)).deadlines.find((one) => `${one.code}/${one.reading}` === name);
  const [own] = deadline?.readings ?? [];
  return Object.fromEntries((own?.candidates ?? []).map(({ zone, localDate }) => [zone, localDate]));
}

/** A mail that the step names is shown in the step's words, any other in its own. */
function expectMails(world: World, stated: readonly StatedMail[]): void {
  // The database is shared by a Jest worker's specs: mails of their firms are theirs.
  const own = new Set(world.addresses.values());
  const fresh = world.sink.caught.slice(world.mailsSeen).filter((mail) => own.has(mail.to));
  world.mailsSeen = world.sink.caught.length;
  const waiting = [...stated];
  const shown = fresh.map((mail) => {
    const place = waiting.findIndex((one) => isThatMail(world, one, mail));
    const [named] = place < 0 ? [] : waiting.splice(place, 1);
    return named ? lineOf(named) : `${mail.to}, ${mail.language}: ${mail.subject} | ${mail.text}`;
  });
  expect(shown.sort()).toEqual(stated.map(lineOf).sort());
  expect(new Set(fresh.map((mail) => mail.id)).size).toBe(fresh.length);
}

const lineOf = ({ to, language, subject }: StatedMail): string => `${to}, ${language}: ${subject}`;

const isThatMail = (world: World, stated: StatedMail, mail: CaughtMail): boolean =>
  world.addresses.get(stated.to) === mail.to &&
  mail.language === stated.language &&
  mail.subject.includes(stated.subject) &&
  mail.text.includes(stated.says ?? '');
