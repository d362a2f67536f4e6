import { ProposeChanges } from '@overturn/cases';
import type {
  CalendarView,
  CaseView,
  ChangePreview,
  DateChange,
  DeadlineProposalView,
  DeadlineView,
  RulePackFile,
  RulePackSummary,
  RulePackView,
} from '@overturn/contracts/admin';
import { newId } from '@overturn/platform';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { openCase, openingRequest, pasteNotice } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';
import { asSuperuser } from '../support/sql';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  firm = await createFirm(api, ['owner', 'case_manager']);
  owner = await firm.as('owner');
});
afterAll(() => api?.close());

/** A notice that states no period of its own, so that the rules count. */
const openPlainCase = async (): Promise<CaseView> => {
  const { id } = await pasteNotice(
    owner,
    `Your Amazon.com selling privileges have been removed because of inauthentic complaints. Reference ${newId()}.`,
  );
  return (await owner.post('/cases', openingRequest(id))).body as CaseView;
};
const reread = async ({ id }: { id: string }) => (await owner.get(`/cases/${id}`)).body as CaseView;
const deadlineOf = (one: CaseView, code: string): DeadlineView => {
  const found = one.deadlines.find((each) => each.code === code);
  if (!found) throw new Error(`No ${code} among ${one.deadlines.map((each) => each.code).join()}`);
  return found;
};
const ok = <T>(answer: { status: number; body: unknown; text: string }): T => {
  if (answer.status >= 300) throw new Error(`${answer.status} ${answer.text}`);
  return answer.body as T;
};

const packs = async () => ok<{ items: RulePackSummary[] }>(await owner.get('/rule-packs')).items;
const draftOfSeed = async () => {
  const draft = (await packs()).find(({ state }) => state === 'draft');
  if (!draft) throw new Error('No draft');
  return ok<RulePackView>(await owner.get(`/rule-packs/${draft.id}`));
};
const previewOf = async (pack: { id: string }) =>
  ok<ChangePreview>(await owner.get(`/rule-packs/${pack.id}/preview`));
const lines = (changes: readonly DateChange[]) => changes.map(({ kind, code }) => `${kind} ${code}`).sort();
const activate = async (pack: RulePackView) => {
  const body = { version: pack.version, reason: '新版规则' };
  const active = ok<RulePackView>(await owner.post(`/rule-packs/${pack.id}/activate`, body));
  await workOff();
  return active;
};

/** What the worker does with the events of this firm, each handed over twice. */
async function workOff(): Promise<void> {
  const seen = new Set<string>();
  for (;;) {
    const events = await asSuperuser<{ id: string; payload: Record<string, string | null> }>([
      `select id, payload from platform.outbox where firm_id = $1 and topic = 'cases.recompute_due.v1' order by id`,
      [firm.firmId],
    ]);
    const fresh = events.filter(({ id }) => !seen.has(id));
    if (fresh.length === 0) return;
    for (const { id, payload } of fresh) {
      seen.add(id);
      const event = { firmId: firm.firmId, eventId: id, topic: 'cases.recompute_due.v1', payload };
      await api.app.get(ProposeChanges).handle(event);
      await api.app.get(ProposeChanges).handle(event);
    }
  }
}
const proposals = async (query = 'state=proposed') =>
  ok<{ items: DeadlineProposalView[] }>(await owner.get(`/deadline-proposals?${query}&limit=100`)).items;
const decide = async (decision: 'accept' | 'reject', which: readonly DeadlineProposalView[]) =>
  ok<{ decided: string[]; outdated: string[] }>(
    await owner.post('/deadline-proposals/decisions', {
      ids: which.map(({ id }) => id),
      decision,
      reason: '已核对',
    }),
  );
const plannedRungs = (deadlineId: string) =>
  asSuperuser<{ rung: string; count: number }>([
    `select rung, count(*)::int as count from cases.reminders
     where deadline_id = $1 and state in ('planned', 'fired') group by rung`,
    [deadlineId],
  ]);

describe('A changed rule', () => {
  it('shows which dates it would change, changes none by itself, and respects a pin', async () => {
    const plain = await openPlainCase();
    const pinned = await openPlainCase();
    const window = deadlineOf(pinned, 'appeal_window');
    const pinnedAt = new Date(Math.floor(Date.now() / 60_000) * 60_000 + 50 * 86_400_000).toISOString();
    ok(
      await owner.post(`/cases/${pinned.id}/deadlines/${window.id}/pin`, {
        version: window.version,
        dueAt: pinnedAt,
        reason: '亚马逊来电',
      }),
    );
    // The product's draft hangs two internal targets on the window: a branch.
    const chain = await draftOfSeed();
    const before = await previewOf(chain);
    expect(before).toMatchObject({ total: 2, examined: 2, after: null });
    for (const { changes } of before.cases)
      expect(lines(changes)).toEqual(['add client_approval', 'add draft_ready']);
    await activate(chain);
    expect(deadlineCodes(await reread(plain))).not.toContain('draft_ready');
    const added = await proposals();
    expect(added).toHaveLength(4);
    expect(await decide('accept', added)).toMatchObject({ outdated: [] });
    expect(deadlineCodes(await reread(plain))).toEqual(
      expect.arrayContaining(['draft_ready', 'client_approval']),
    );

    // The firm shortens the window.
    const draft = ok<RulePackView>(await owner.post('/rule-packs', { from: 'active', note: '改为 60 天' }));
    const rules = draft.rules.map((rule) =>
      rule.code === 'appeal_window_90d'
        ? {
            ...rule,
            readings: rule.readings.map((one) => ({ ...one, offset: { amount: 60, unit: 'days' as const } })),
          }
        : rule,
    );
    const edited = ok<RulePackView>(
      await owner.put(`/rule-packs/${draft.id}`, { version: draft.version, note: draft.note, rules }),
    );
    const preview = await previewOf(edited);
    const changesIn = (one: CaseView) => preview.cases.find(({ id }) => id === one.id)?.changes ?? [];
    expect(lines(changesIn(plain))).toEqual([
      'move appeal_window',
      'move client_approval',
      'move draft_ready',
    ]);
    expect(lines(changesIn(pinned))).toEqual(['pinned appeal_window']);
    const oldWindow = deadlineOf(await reread(plain), 'appeal_window');
    expect(changesIn(plain).find(({ code }) => code === 'appeal_window')).toMatchObject({
      oldDueAt: oldWindow.dueAt,
    });

    await activate(edited);
    const waiting = await proposals();
    expect(waiting).toHaveLength(4);
    // Not moved before anybody decided.
    expect(deadlineOf(await reread(plain), 'appeal_window').dueAt).toBe(oldWindow.dueAt);
    const ofPlain = waiting.filter(({ caseId }) => caseId === plain.id);
    await decide('accept', ofPlain);
    const moved = deadlineOf(await reread(plain), 'appeal_window');
    expect(moved.dueAt).toBe(ofPlain.find(({ code }) => code === 'appeal_window')?.newDueAt);
    expect(moved.history.map(({ dueAt }) => dueAt)).toEqual([oldWindow.dueAt]);
    for (const { count } of await plannedRungs(moved.id)) expect(count).toBe(1);

    await decide('reject', await proposals());
    expect(deadlineOf(await reread(pinned), 'appeal_window')).toMatchObject({
      dueAt: pinnedAt,
      isPinned: true,
    });
    // What was rejected is not brought up again.
    await activate(await sameAgain());
    expect(await proposals()).toEqual([]);
  });

  const deadlineCodes = (one: CaseView) =>
    one.deadlines.filter(({ state }) => state === 'open').map(({ code }) => code);
  const sameAgain = async () =>
    ok<RulePackView>(await owner.post('/rule-packs', { from: 'active', note: '同样的规则' }));

  it('is decided once: whoever is late, or decides on a date that has changed, is told', async () => {
    const opened = await openPlainCase();
    await activate(await draftOfSeed());
    const [first, second] = await proposals();
    if (!first || !second) throw new Error('No proposals');
    expect(await decide('accept', [first])).toEqual({ decided: [first.id], outdated: [] });
    expect(await decide('accept', [first])).toEqual({ decided: [], outdated: [first.id] });
    await owner.post(`/cases/${opened.id}/commands`, {
      command: 'Decline',
      version: (await reread(opened)).version,
      payload: { reason: '冲突' },
    });
    expect(await decide('accept', [second])).toEqual({ decided: [], outdated: [second.id] });
  });

  it('is in force for new cases at once', async () => {
    await activate(await draftOfSeed());
    const opened = await openPlainCase();
    expect(deadlineOf(opened, 'client_approval').why).toMatchObject({
      source: 'firm',
      trigger: 'before:appeal_window',
      calendar: 'agency',
    });
  });

  it('is edited as a draft only, by whoever saw it last', async () => {
    const draft = await draftOfSeed();
    const body = { version: draft.version, note: 'x', rules: draft.rules };
    expect((await owner.put(`/rule-packs/${draft.id}`, body)).status).toBe(200);
    expect((await owner.put(`/rule-packs/${draft.id}`, body)).body).toMatchObject({
      code: 'CASES.VERSION_CONFLICT',
    });
    const active = (await packs()).find(({ state }) => state === 'active');
    expect((await owner.put(`/rule-packs/${active?.id ?? ''}`, body)).body).toMatchObject({
      status: 409,
      code: 'CASES.RULE_PACK_NOT_DRAFT',
    });
  });

  it('that is wrong is kept as a draft with its faults, and is not put in force', async () => {
    const draft = await draftOfSeed();
    const rules = draft.rules.map((rule) =>
      rule.code === 'appeal_window_90d' ? { ...rule, trigger: { before: 'draft_ready' } } : rule,
    );
    const saved = ok<RulePackView>(
      await owner.put(`/rule-packs/${draft.id}`, { version: draft.version, note: '', rules }),
    );
    expect(saved.faults.map(({ fault }) => fault)).toContain('chain_is_a_circle');
    const answer = await owner.post(`/rule-packs/${draft.id}/activate`, {
      version: saved.version,
      reason: 'x',
    });
    expect(answer.body).toMatchObject({ status: 422, code: 'CASES.RULE_PACK_INVALID' });
  });
});

describe('A rule pack as a file', () => {
  const exported = async () => {
    const [pack] = await packs();
    return ok<RulePackFile>(await owner.get(`/rule-packs/${pack?.id ?? ''}/file`));
  };

  it('comes back in as the same rules', async () => {
    const file = await exported();
    const taken = ok<RulePackView>(await owner.post('/rule-packs/imports', { file, note: '来自同行' }));
    expect(taken).toMatchObject({ state: 'draft', faults: [], rules: file.rules });
  });

  it('that is broken explains each error where it stands, and leaves nothing behind', async () => {
    const file = await exported();
    const before = (await packs()).length;
    const first = file.rules[0];
    if (!first) throw new Error('No rule');
    const [reading] = first.readings;
    const broken = {
      ...file,
      rules: [
        { ...first, readings: [{ ...reading, offset: { amount: 0, unit: 'days' } }] },
        { ...first, marketplaces: [], authority: { ...first.authority, text: { 'zh-CN': '', en: 'x' } } },
        { ...first, code: 'draft', matter: 'draft_ready', trigger: { before: 'draft_ready' } },
      ],
    };
    const answer = await owner.post('/rule-packs/imports', { file: broken, note: '' });
    expect(answer).toMatchObject({ status: 422, body: { code: 'HTTP.INPUT_REFUSED' } });
    expect((answer.body as { fields: unknown }).fields).toEqual([
      { path: 'body.file.rules.0.readings.0.offset.amount', code: 'OFFSET_IS_NOT_POSITIVE' },
      { path: 'body.file.rules.0.code', code: 'RULE_CODE_IS_NOT_UNIQUE' },
      { path: 'body.file.rules.1.marketplaces', code: 'CONDITION_IS_EMPTY' },
      { path: 'body.file.rules.1.authority.text', code: 'AUTHORITY_TEXT_IS_MISSING' },
      { path: 'body.file.rules.1.code', code: 'RULE_CODE_IS_NOT_UNIQUE' },
      { path: 'body.file.rules.2.trigger', code: 'CHAIN_IS_A_CIRCLE' },
    ]);
    const strange = { ...file, rules: [{ ...first, matter: 'lunch', surprise: 1 }] };
    const refused = await owner.post('/rule-packs/imports', { file: strange, note: '' });
    expect((refused.body as { fields: { path: string }[] }).fields.map(({ path }) => path)).toEqual([
      'body.file.rules.0.matter',
      'body.file.rules.0.surprise',
    ]);
    expect(await packs()).toHaveLength(before);
  });
});

describe('A new day off', () => {
  const agency = async () => {
    const { items } = ok<{ items: CalendarView[] }>(await owner.get('/calendars'));
    const found = items.find(({ code }) => code === 'agency');
    if (!found) throw new Error('No calendar');
    return found;
  };

  it('shows old and new dates before it is saved, and moves them only when they are approved', async () => {
    await activate(await draftOfSeed());
    const opened = await openPlainCase();
    const target = deadlineOf(opened, 'client_approval');
    const day = target.readings[0]?.candidates[0]?.localDate ?? '';
    const changes = [{ day, kind: 'off', nameZh: '公司活动', nameEn: 'Outing' }];
    const preview = ok<ChangePreview>(
      await owner.post('/calendars/agency/preview', { changes, after: null }),
    );
    const shown = preview.cases[0]?.changes.find(({ code }) => code === 'client_approval');
    expect(shown).toMatchObject({ kind: 'move', oldDueAt: target.dueAt });
    expect((await agency()).version).toBe(0);

    const saved = ok<CalendarView>(
      await owner.put('/calendars/agency/days', { version: 0, changes, reason: '公司活动' }),
    );
    expect(saved.days).toContainEqual(expect.objectContaining({ day, kind: 'off' }));
    // The seed's own days are still there: the firm's calendar began as a copy.
    expect(saved.days).toContainEqual(expect.objectContaining({ day: '2026-02-14', kind: 'worked' }));
    await workOff();
    expect(deadlineOf(await reread(opened), 'client_approval').dueAt).toBe(target.dueAt);
    const waiting = await proposals();
    expect(waiting.map(({ cause }) => cause)).toEqual(waiting.map(() => 'calendar'));
    await decide('accept', waiting);
    const moved = deadlineOf(await reread(opened), 'client_approval');
    expect(moved.dueAt).toBe(shown?.newDueAt);
    expect(moved.history.map(({ dueAt }) => dueAt)).toEqual([target.dueAt]);

    // Taken out again, it proposes the way back.
    const back = [{ day, kind: 'plain', nameZh: '取消', nameEn: 'Cancelled' }];
    ok(await owner.put('/calendars/agency/days', { version: 1, changes: back, reason: '活动取消' }));
    await workOff();
    expect((await proposals()).map(({ newDueAt }) => newDueAt)).toContain(target.dueAt);
  });

  it('is refused where it would leave no working day, and to whoever did not see the last change', async () => {
    const month = Array.from({ length: 31 }, (_, index) => ({
      day: `2027-03-${String(index + 1).padStart(2, '0')}`,
      kind: 'off',
      nameZh: '休',
      nameEn: 'Off',
    }));
    const body = { version: 0, changes: month, reason: 'x' };
    expect((await owner.put('/calendars/US/days', body)).body).toMatchObject({
      status: 422,
      code: 'CASES.CALENDAR_UNSOUND',
    });
    const one = { version: 0, changes: month.slice(0, 1), reason: 'x' };
    expect((await owner.put('/calendars/US/days', one)).status).toBe(200);
    expect((await owner.put('/calendars/US/days', one)).body).toMatchObject({
      code: 'CASES.VERSION_CONFLICT',
    });
  });
});

describe('A date that others hang on', () => {
  const inDays = (days: number) =>
    new Date(Math.floor(Date.now() / 60_000) * 60_000 + days * 86_400_000).toISOString();

  it('shows what would move with it, and moves it along when told to', async () => {
    await activate(await draftOfSeed());
    const opened = await openPlainCase();
    const window = deadlineOf(opened, 'appeal_window');
    const draftReady = deadlineOf(opened, 'draft_ready');
    const approval = deadlineOf(opened, 'client_approval');
    const pinnedTo = inDays(20);
    ok(
      await owner.post(`/cases/${opened.id}/deadlines/${draftReady.id}/pin`, {
        version: draftReady.version,
        dueAt: pinnedTo,
        reason: '撰稿人休假',
      }),
    );
    const dueAt = inDays(45);
    const path = `/cases/${opened.id}/deadlines/${window.id}`;
    const { items } = ok<{ items: DateChange[] }>(await owner.get(`${path}/pin-preview?dueAt=${dueAt}`));
    expect(lines(items)).toEqual(['move client_approval', 'pinned draft_ready']);
    ok(
      await owner.post(`${path}/pin`, {
        version: window.version,
        dueAt,
        reason: '亚马逊来电',
        dependents: 'move',
      }),
    );
    const after = await reread(opened);
    expect(deadlineOf(after, 'client_approval')).toMatchObject({
      dueAt: items.find(({ code }) => code === 'client_approval')?.newDueAt,
      history: [expect.objectContaining({ dueAt: approval.dueAt })],
    });
    expect(deadlineOf(after, 'draft_ready')).toMatchObject({ dueAt: pinnedTo, isPinned: true });
    const { items: told } = (await owner.get(`/cases/${opened.id}/timeline?limit=2`)).body as {
      items: { kind: string }[];
    };
    expect(told.map(({ kind }) => kind).sort()).toEqual([
      'cases.deadline_changed.v1',
      'cases.deadline_pinned.v1',
    ]);
  });

  it('leaves them to be decided when nothing is said', async () => {
    await activate(await draftOfSeed());
    const opened = await openPlainCase();
    const window = deadlineOf(opened, 'appeal_window');
    await owner.post(`/cases/${opened.id}/deadlines/${window.id}/satisfy`, {
      version: window.version,
      reason: '已提交',
    });
    expect(lines(await proposals(`state=proposed&caseId=${opened.id}`))).toEqual([
      'withdraw client_approval',
      'withdraw draft_ready',
    ]);
  });
});

it.each([
  ['2024-10-24T18:00:00Z', 90],
  ['2024-10-25T18:00:00Z', 60],
])('a US deactivation of %s may ask for its funds after %d days', async (noticeReceivedAt, days) => {
  const { id } = await pasteNotice(
    owner,
    `Your Amazon.com selling privileges have been removed because of inauthentic complaints. Reference ${newId()}.`,
  );
  const { items } = ok<{ items: DeadlineView[] }>(
    await owner.post('/cases/deadline-preview', {
      noticeId: id,
      marketplace: 'US',
      suspensionType: 'deactivated',
      causes: ['low_quality'],
      noticeReceivedAt,
    }),
  );
  const opens = items.find(({ code, kind }) => code === 'funds_request' && kind === 'opens_at');
  expect(opens?.why.offset).toEqual({ amount: days, unit: 'days' });
});

it('another firm’s rules and proposals are as if they were not there', async () => {
  await openPlainCase();
  await activate(await draftOfSeed());
  const [pack] = await packs();
  const [proposal] = await proposals();
  const stranger = await (await createFirm(api)).as('owner');
  const path = `/rule-packs/${pack?.id ?? ''}`;
  for (const answer of [
    await stranger.get(path),
    await stranger.get(`${path}/file`),
    await stranger.get(`${path}/preview`),
    await stranger.post(`${path}/drop`, { version: 1 }),
    await stranger.post(`${path}/activate`, { version: 1, reason: 'x' }),
  ])
    expect(answer.body).toMatchObject({ status: 404, code: 'CASES.RULE_PACK_NOT_FOUND' });
  const ids = [proposal?.id ?? ''];
  const decided = await stranger.post('/deadline-proposals/decisions', {
    ids,
    decision: 'accept',
    reason: 'x',
  });
  expect(decided.body).toEqual({ decided: [], outdated: ids });
  expect((await stranger.get('/deadline-proposals')).body).toMatchObject({ items: [] });
});

it('the person on call is set by whoever manages the rules, and is one of the firm’s own', async () => {
  const manager = firm.member('case_manager').staffId;
  expect(ok(await owner.get('/deadline-settings'))).toEqual({ onCallStaffId: null, version: 0 });
  const set = { onCallStaffId: manager, version: 0 };
  expect(ok(await owner.put('/deadline-settings', set))).toEqual({ onCallStaffId: manager, version: 1 });
  expect((await owner.put('/deadline-settings', set)).body).toMatchObject({ code: 'CASES.VERSION_CONFLICT' });
  const stranger = { onCallStaffId: newId(), version: 1 };
  expect((await owner.put('/deadline-settings', stranger)).status).toBe(422);
  await openCase(owner);
});
