import { SetUpCases } from '@overturn/cases';
import type {
  AssigneeSuggestion,
  CaseTasksView,
  CaseView,
  StaffView,
  TaskListItem,
  TaskView,
} from '@overturn/contracts/admin';
import { systemScope, type CaseStatus } from '@overturn/kernel';
import { PostgresZoneRules, UnitOfWork } from '@overturn/platform';
import { keepTasksOfPhase } from '../../libs/cases/src/application/effects/keep-tasks-of-phase';
import { RecomputeTaskDues } from '../../libs/cases/src/application/tasks/recompute-task-dues';
import { caseForUpdate } from '../../libs/cases/src/infrastructure/case.repository';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { acceptance, command, createClient, offer, openCase } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';

const DAY_MS = 86_400_000;

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let manager: Caller;
let managerId: string;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'case_manager', 'writer', 'auditor']);
  owner = await firm.as('owner');
  manager = await firm.as('case_manager');
  managerId = firm.member('case_manager').staffId;
});
afterAll(() => api?.close());

const tasksOf = async (one: Pick<CaseView, 'id'>): Promise<CaseTasksView> =>
  (await owner.get(`/cases/${one.id}/tasks`)).body as CaseTasksView;
const find = async (one: Pick<CaseView, 'id'>, code: string): Promise<TaskView> => {
  const found = (await tasksOf(one)).items.find((task) => task.code === code);
  if (!found) throw new Error(`No task ${code}`);
  return found;
};
const list = async (caller: Caller, query: string) =>
  (await caller.get(`/tasks?${query}`)).body as { items: TaskListItem[]; nextCursor: string | null };
const openedFor = (assigneeId: string | null) => openCase(owner, { assigneeId });
const phases = ({ items }: CaseTasksView, round = 1) =>
  new Set(items.filter((task) => task.round === round).map(({ phase }) => phase));

/** What a command that moves the case from one status to the next does to its tasks; the case itself stays. */
const move = (one: Pick<CaseView, 'id'>, from: CaseStatus, to: CaseStatus, round = 1) =>
  api.app.get(UnitOfWork).change(systemScope(firm.firmId, 'test', 'test'), 'test.move', async (tx) => {
    const row = { ...(await caseForUpdate(tx, one.id)), closedAs: null };
    await keepTasksOfPhase(tx, {
      before: { ...row, status: from },
      after: { ...row, status: to, round },
      command: { type: 'AddNote', payload: { text: '', isVisibleToClient: false } },
      events: [],
      zones: api.app.get(PostgresZoneRules),
    });
  });

describe('The tasks of a case', () => {
  it('begin with those of the enquiry, in both languages, owned by role, dated', async () => {
    const opened = await openedFor(managerId);
    const { items, sheets, checks, questions, evidence } = await tasksOf(opened);
    expect(new Set(items.map(({ phase }) => phase))).toEqual(new Set(['enquiry']));
    expect(items.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['read_notice', 'check_conflicts', 'us_funds_60_days']),
    );
    expect(await find(opened, 'read_notice')).toMatchObject({
      title: { zh: '核对通知原文和发件人', en: 'Check the notice and who sent it' },
      ownerRole: 'case_manager',
      assignee: { id: managerId },
      source: 'playbook',
      state: 'open',
      sheet: { code: 'type.deactivated', version: 0 },
    });
    expect((await find(opened, 'check_conflicts')).assignee).toBeNull();
    expect(items.filter(({ dueAt }) => dueAt === null)).toEqual([]);
    expect(sheets).toEqual([
      { code: 'type.deactivated', version: 0 },
      { code: 'cause.low_quality', version: 0 },
      { code: 'marketplace.us', version: 0 },
    ]);
    expect(checks.length).toBeGreaterThan(10);
    expect(questions.length).toBeGreaterThan(5);
    expect(evidence.find(({ code }) => code === 'invoices_365')?.count).toBe(0);
  });

  it('count the evidence that is there', async () => {
    const opened = await openedFor(null);
    await owner.post(`/cases/${opened.id}/evidence?fileName=a.txt&kind=invoice`, Buffer.from('发票'));
    const { evidence } = await tasksOf(opened);
    expect(evidence.find(({ code }) => code === 'invoices_365')?.count).toBe(1);
  });

  it('grow with each phase that the case enters by command, and end when it is closed', async () => {
    const opened = await openedFor(managerId);
    const offered = (await command(owner, opened, 'OfferEngagement', offer)).body as CaseView;
    expect(phases(await tasksOf(opened))).toEqual(new Set(['enquiry', 'awaiting_engagement']));
    const engaged = (await command(owner, offered, 'AcceptEngagement', acceptance)).body as CaseView;
    expect(engaged.status).toBe('investigating');
    expect((await find(opened, 'quality_get_invoices')).state).toBe('open');
    expect((await find(opened, 'sign_declarations')).state).toBe('open');
    const other = await openedFor(null);
    await command(owner, other, 'Decline', { reason: '不受理' });
    const { items } = await tasksOf(other);
    expect(new Set(items.map(({ state }) => state))).toEqual(new Set(['cancelled']));
    expect(items[0]?.history[0]).toMatchObject({ change: 'cancelled', note: 'case_closed' });
  });

  it('are made anew in a new round, and not twice within one', async () => {
    const opened = await openedFor(managerId);
    await move(opened, 'investigating', 'drafting');
    const first = await find(opened, 'write_plan');
    await owner.post(`/tasks/${first.id}/complete`, { version: first.version, note: '' });
    await move(opened, 'drafting', 'in_review');
    await move(opened, 'in_review', 'drafting');
    const once = (await tasksOf(opened)).items.filter(({ code }) => code === 'write_plan');
    expect(once.map(({ round, state }) => [round, state])).toEqual([[1, 'done']]);
    await move(opened, 'awaiting_amazon', 'rejected');
    expect((await find(opened, 'prepare_files')).state).toBe('cancelled');
    await move(opened, 'rejected', 'drafting', 2);
    const both = (await tasksOf(opened)).items.filter(({ code }) => code === 'write_plan');
    expect(both.map(({ round, state }) => [round, state])).toEqual([
      [1, 'done'],
      [2, 'open'],
    ]);
    expect((await find(opened, 'analyse_rejection')).state).toBe('cancelled');
  });

  it('come back when a case does that was only closed, but for those that people settled', async () => {
    const opened = await openedFor(managerId);
    const settled = await find(opened, 'read_notice');
    await owner.post(`/tasks/${settled.id}/waive`, { version: settled.version, reason: '客户已核对' });
    await move(opened, 'enquiry', 'closed');
    await move(opened, 'closed', 'enquiry');
    expect((await find(opened, 'read_notice')).state).toBe('waived');
    expect((await find(opened, 'set_expectations')).state).toBe('open');
  });

  it('go with the case to its next assignee, as far as they hold the role', async () => {
    const opened = await openedFor(managerId);
    const given = await command(owner, opened, 'Assign', { assigneeId: firm.member('writer').staffId });
    expect(given.status).toBe(200);
    expect((await find(opened, 'read_notice')).assignee).toBeNull();
    const back = await command(owner, given.body as CaseView, 'Assign', { assigneeId: managerId });
    expect(back.status).toBe(200);
    expect((await find(opened, 'read_notice')).assignee?.id).toBe(managerId);
  });

  it('move with the deadline that they are due before, unless a person set their date', async () => {
    const opened = await openedFor(managerId);
    await move(opened, 'investigating', 'drafting');
    const before = await find(opened, 'write_plan');
    const corrections = await find(opened, 'quality_remove_bad_stock');
    const fixedAt = new Date(Date.now() + 3 * DAY_MS).toISOString();
    const fixed = await owner.post(`/tasks/${corrections.id}/due`, {
      version: corrections.version,
      dueAt: fixedAt,
      reason: '客户出差',
    });
    expect(fixed.status).toBe(204);
    const window = opened.deadlines.find(({ code }) => code === 'appeal_window');
    const dueAt = new Date(Date.now() + 60 * DAY_MS).toISOString();
    await owner.post(`/cases/${opened.id}/deadlines/${window?.id ?? ''}/pin`, {
      version: window?.version,
      dueAt,
      reason: '亚马逊来电',
    });
    const event = { firmId: firm.firmId, eventId: 'x', topic: 'cases.deadline_pinned.v1' };
    const handle = () => api.app.get(RecomputeTaskDues).handle({ ...event, payload: { caseId: opened.id } });
    await handle();
    await handle();
    const after = await find(opened, 'write_plan');
    expect(after.dueAt).not.toBe(before.dueAt);
    expect(Date.parse(dueAt) - Date.parse(after.dueAt ?? '')).toBeCloseTo(14 * DAY_MS, -8);
    expect(after.history.filter(({ change }) => change === 'due_changed')).toHaveLength(1);
    expect((await find(opened, 'quality_remove_bad_stock')).dueAt).toBe(fixedAt);
  });
});

describe('What people do with a task', () => {
  const manual = () => ({
    title: '致电供应商',
    hint: '',
    ownerRole: 'case_manager',
    assigneeId: managerId,
    dueAt: new Date(Date.now() + DAY_MS).toISOString(),
  });

  it('adds one of the case’s own', async () => {
    const opened = await openedFor(null);
    const answer = await manager.post(`/cases/${opened.id}/tasks`, manual());
    expect(answer.status).toBe(201);
    const added = (answer.body as CaseTasksView).items.find(({ source }) => source === 'manual');
    expect(added).toMatchObject({ title: { zh: '致电供应商', en: '致电供应商' }, phase: 'enquiry' });
    expect(added?.history).toMatchObject([{ change: 'added', by: '员工 case_manager' }]);
  });

  it('settles it with who and when, and keeps that when it is reopened', async () => {
    const opened = await openedFor(managerId);
    const task = await find(opened, 'read_notice');
    const path = `/tasks/${task.id}`;
    expect((await manager.post(`${path}/complete`, { version: 1, note: '与后台一致' })).status).toBe(204);
    expect(await find(opened, 'read_notice')).toMatchObject({
      state: 'done',
      settledBy: '员工 case_manager',
      settledNote: '与后台一致',
      version: 2,
    });
    expect((await manager.post(`${path}/waive`, { version: 2, reason: 'x' })).body).toMatchObject({
      status: 409,
      code: 'CASES.TASK_SETTLED',
    });
    expect((await manager.post(`${path}/reopen`, { version: 2, reason: '发件人有疑问' })).status).toBe(204);
    const { state, settledBy, history } = await find(opened, 'read_notice');
    expect([state, settledBy]).toEqual(['open', null]);
    expect(history.map(({ change, note }) => [change, note])).toEqual([
      ['reopened', '发件人有疑问'],
      ['completed', '与后台一致'],
    ]);
    expect((await manager.post(`${path}/reopen`, { version: 3, reason: 'x' })).body).toMatchObject({
      code: 'CASES.TASK_NOT_SETTLED',
    });
  });

  it('waives it only with a reason', async () => {
    const opened = await openedFor(managerId);
    const { id, version } = await find(opened, 'read_notice');
    const answer = await manager.post(`/tasks/${id}/waive`, { version, reason: '  ' });
    expect(answer.body).toMatchObject({ status: 422, code: 'HTTP.INPUT_REFUSED' });
    expect((await manager.post(`/tasks/${id}/waive`, { version, reason: '客户已提供' })).status).toBe(204);
  });

  it('is told when somebody else was first', async () => {
    const opened = await openedFor(managerId);
    const { id, version } = await find(opened, 'read_notice');
    const both = await Promise.all([
      owner.post(`/tasks/${id}/complete`, { version, note: '' }),
      manager.post(`/tasks/${id}/complete`, { version, note: '' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'CASES.TASK_VERSION_CONFLICT',
      params: { currentVersion: 2 },
    });
  });

  it('assigns it to somebody of the firm, and gives it back', async () => {
    const opened = await openedFor(null);
    const { id } = await find(opened, 'read_notice');
    const assign = (version: number, assigneeId: string | null) =>
      owner.post(`/tasks/${id}/assign`, { version, assigneeId });
    expect((await assign(1, managerId)).status).toBe(204);
    expect((await find(opened, 'read_notice')).assignee?.name).toBe('员工 case_manager');
    expect((await assign(2, opened.id)).body).toMatchObject({
      status: 422,
      code: 'CASES.ASSIGNEE_NOT_FOUND',
    });
    expect((await assign(2, null)).status).toBe(204);
  });

  it('is not for somebody who may only look, nor for a closed case', async () => {
    const opened = await openedFor(null);
    const { id } = await find(opened, 'read_notice');
    const auditor = await firm.as('auditor');
    expect((await auditor.post(`/tasks/${id}/complete`, { version: 1, note: '' })).status).toBe(403);
    await command(owner, opened, 'Decline', { reason: '不受理' });
    expect((await owner.post(`/cases/${opened.id}/tasks`, manual())).body).toMatchObject({
      status: 409,
      code: 'CASES.TRANSITION_NOT_ALLOWED',
    });
  });
});

describe('The lists of tasks', () => {
  it('show mine, the unassigned ones of my roles, and what is overdue, page by page by date', async () => {
    const own = await openedFor(managerId);
    const mine = await list(manager, 'view=mine&limit=100');
    expect(mine.items.filter((task) => task.case.id === own.id).length).toBeGreaterThan(2);
    expect(new Set(mine.items.map(({ assignee }) => assignee?.id))).toEqual(new Set([managerId]));
    const free = await openedFor(null);
    const team = await list(manager, 'view=team&limit=100');
    expect(team.items.map((task) => task.case.id)).toContain(free.id);
    expect(new Set(team.items.map(({ ownerRole }) => ownerRole))).toEqual(new Set(['case_manager']));

    const late = await find(own, 'read_notice');
    const past = new Date(Date.now() - DAY_MS).toISOString();
    await owner.post(`/tasks/${late.id}/due`, { version: late.version, dueAt: past, reason: '补录' });
    expect((await list(manager, 'view=overdue')).items.map(({ id }) => id)).toContain(late.id);

    const ids: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Awaited<ReturnType<typeof list>> = await list(
        owner,
        `view=open&limit=7${cursor && `&cursor=${cursor}`}`,
      );
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(new Set(ids).size).toBe(ids.length);
    const { views } = (await owner.get('/tasks/summary')).body as {
      views: Record<string, { count: number }>;
    };
    expect(views['open']?.count).toBe(ids.length);
    expect(views['overdue']?.count).toBe(1);
  });

  it('count the tasks and deadlines of the next thirty days of a person', async () => {
    const answer = await owner.get(`/staff/${managerId}/workload`);
    const { days } = answer.body as { days: { date: string; tasks: number; deadlines: number }[] };
    expect(days).toHaveLength(30);
    expect(days.reduce((sum, { tasks }) => sum + tasks, 0)).toBeGreaterThan(2);
    expect((await owner.get(`/staff/${firm.firmId}/workload`)).status).toBe(422);
  });
});

describe('Who could look after a case', () => {
  it('is the least busy case manager who speaks the client’s languages and has room', async () => {
    const other = await createFirm(api, ['owner', 'case_manager', 'case_manager', 'writer']);
    const boss = await other.as('owner');
    const [first, second] = other.staff.filter(({ role }) => role === 'case_manager');
    if (!first || !second) throw new Error('Two managers');
    const staff = async (id: string) =>
      ((await boss.get('/staff')).body as { items: StaffView[] }).items.find((one) => one.id === id);
    const change = async (id: string, what: object) =>
      boss.patch(`/staff/${id}`, { version: (await staff(id))?.version, ...what });
    const suggest = async (query: string) =>
      (await boss.get(`/assignee-suggestion?${query}`)).body as AssigneeSuggestion;

    expect((await change(first.staffId, { languages: ['zh', 'en'], capacity: 2 })).status).toBe(200);
    expect((await change(second.staffId, { languages: ['zh'], capacity: 10 })).status).toBe(200);
    const opened = await openCase(boss, { assigneeId: first.staffId });
    const client = await createClient(boss);
    await boss.post(`/clients/${client.id}/contacts`, { name: '陈', locale: 'zh-CN' });

    const forChinese = await suggest(`clientId=${client.id}`);
    expect(forChinese).toMatchObject({
      suggestedId: second.staffId,
      languages: ['zh'],
      role: 'case_manager',
    });
    expect(forChinese.candidates[1]).toMatchObject({ id: first.staffId, openCases: 1, loadPercent: 50 });
    expect(forChinese.candidates.at(-1)?.obstacle).toBe('lacks_role');
    // The notice is in English, which the less busy one does not speak.
    const forCase = await suggest(`caseId=${opened.id}`);
    expect(forCase.suggestedId).toBe(first.staffId);
    expect(forCase.candidates[1]).toMatchObject({ obstacle: 'lacks_language', missingLanguages: ['en'] });
    await openCase(boss, { assigneeId: first.staffId });
    expect((await suggest(`caseId=${opened.id}`)).suggestedId).toBeNull();
  });
});

describe('The playbook of a firm', () => {
  it('is its own after the first change; a case says by which version it works', async () => {
    const other = await createFirm(api, ['owner']);
    await api.app.get(SetUpCases).execute(other.firmId);
    const boss = await other.as('owner');
    const path = '/playbooks/type.deactivated';
    const shipped = (await boss.get(path)).body as { newest: number; version: number; content: Content };
    type Content = { tasks: { code: string; title: { zh: string; en: string } }[] };
    expect([shipped.version, shipped.newest]).toEqual([0, 0]);
    const earlier = await openCase(boss);

    const content = {
      ...shipped.content,
      tasks: shipped.content.tasks.map((task) =>
        task.code === 'read_notice'
          ? { ...task, title: { zh: '先核实来信', en: 'First verify the mail' } }
          : task,
      ),
    };
    const save = (basedOn: number, isActive: boolean, what: object = content) =>
      boss.post(`${path}/versions`, { basedOn, isActive, note: '改标题', content: what });
    const saved = await save(0, false);
    expect([saved.status, saved.body]).toMatchObject([201, { version: 1, inForce: 0 }]);
    expect((await save(0, true)).body).toMatchObject({
      status: 409,
      code: 'CASES.PLAYBOOK_VERSION_CONFLICT',
      params: { currentVersion: 1 },
    });
    expect((await boss.post(`${path}/activate`, { version: 1 })).body).toMatchObject({ inForce: 1 });
    expect((await boss.post(`${path}/activate`, { version: 7 })).status).toBe(404);

    const later = await openCase(boss);
    const tasks = (await boss.get(`/cases/${later.id}/tasks`)).body as CaseTasksView;
    expect(tasks.items.find(({ code }) => code === 'read_notice')).toMatchObject({
      title: { zh: '先核实来信' },
      sheet: { code: 'type.deactivated', version: 1 },
    });
    expect(tasks.sheets[0]).toEqual({ code: 'type.deactivated', version: 1 });
    const old = (await boss.get(`/cases/${earlier.id}/tasks`)).body as CaseTasksView;
    expect(old.sheets[0]).toEqual({ code: 'type.deactivated', version: 0 });

    const restored = await boss.post(`${path}/restore`, { basedOn: 1, version: 0, note: '恢复' });
    expect([restored.status, restored.body]).toMatchObject([201, { version: 2, inForce: 2 }]);
    expect((restored.body as { content: Content }).content).toEqual(shipped.content);
    const { items } = (await boss.get('/playbooks')).body as { items: { code: string; inForce: number }[] };
    expect(items.find(({ code }) => code === 'type.deactivated')?.inForce).toBe(2);
    expect(items).toHaveLength(19);
  });

  it('is refused with the entry that is wrong, and nothing is kept', async () => {
    const { content } = (await owner.get('/playbooks/cause.low_quality')).body as {
      content: { tasks: { title: object }[] };
    };
    const [first, ...rest] = content.tasks;
    const answer = await owner.post('/playbooks/cause.low_quality/versions', {
      basedOn: 0,
      isActive: true,
      note: '',
      content: { ...content, tasks: [{ ...first, title: { zh: '标题', en: '' } }, ...rest] },
    });
    expect(answer.body).toMatchObject({
      status: 422,
      code: 'CASES.PLAYBOOK_INVALID',
      params: { fault: 'text_is_missing', entry: 'quality_sort_complaints' },
    });
    expect((await owner.get('/playbooks/cause.low_quality')).body).toMatchObject({ newest: 0 });
  });
});
