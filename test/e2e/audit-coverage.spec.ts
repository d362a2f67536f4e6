import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteDefinition } from '@overturn/contracts/common';
import { startApi, type TestApi } from '../support/api';
import { createClient, openCase } from '../support/cases';
import { createFirm } from '../support/firm';
import { asSuperuser } from '../support/sql';
import { openTill, type Till } from '../support/till';
import { auditedCalls, type AuditScene } from './audited-calls';

let api: TestApi;
let scene: AuditScene;
/** Opened by the first call that wants it. */
let till: Promise<Till> | undefined;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  const firm = await createFirm(api, ['owner', 'writer', 'case_manager', 'finance']);
  const owner = await firm.as('owner');
  scene = {
    api,
    firm,
    owner,
    opened: await openCase(owner),
    client: await createClient(owner),
    till: () => (till ??= openTill()),
  };
});
afterAll(async () => {
  await (await till)?.close();
  await api?.close();
});

const entries = async () => {
  const rows = await asSuperuser<{ action: string }>([
    'select action from audit.entries where firm_id = $1 order by sequence',
    [scene.firm.firmId],
  ]);
  return rows.map((row) => row.action);
};
/** They ask, or move what is no record: what was read, the clock of a development machine. */
const UNAUDITED = [
  'inspectInvitation',
  'previewFeePlan',
  'previewBankStatement',
  'previewDunningLevel',
  'previewFapiaoImport',
  'previewDeadlines',
  'previewSubmission',
  'previewCalendar',
  'previewErasure',
  'markNotificationsRead',
  'readConversation',
  'advanceClock',
  // Bytes on their way in: `evidence.keep` is the entry, when they are whole.
  'beginUpload',
  'addUploadPart',
  'dropUpload',
];

/** The calls are made only inside a test: naming them needs no scene. */
const NAMES = Object.keys(auditedCalls({} as AuditScene)) as (keyof typeof adminRoutes)[];

it('every changing route is called', () => {
  const changing = (Object.entries(adminRoutes) as [string, RouteDefinition][])
    .filter(([, definition]) => definition.method !== 'GET')
    .map(([name]) => name);
  expect([...NAMES, ...UNAUDITED].sort()).toEqual(changing.sort());
});

it.each(NAMES)('%s leaves exactly one audit entry', async (name) => {
  const call = auditedCalls(scene)[name];
  const before = (await entries()).length;
  const status = (await call?.())?.status;
  expect(status).toBeLessThan(300);
  expect((await entries()).length).toBeGreaterThan(before);
  // What had to be done first left entries of its own, no request the same twice; the last one is the call's.
  const perTrace = await asSuperuser<{ entries: number; actions: number }>([
    `select count(*)::int as entries, count(distinct action)::int as actions from audit.entries
     where firm_id = $1 and sequence > $2 and action <> 'test' group by trace_id order by max(sequence)`,
    [scene.firm.firmId, before],
  ]);
  expect(perTrace.filter(({ entries: all, actions }) => all > actions)).toEqual([]);
  expect(perTrace.at(-1)).toEqual({ entries: 1, actions: 1 });
});
