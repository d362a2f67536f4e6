import type { TaskView } from '@overturn/contracts/admin';

export const aTask = (change: Partial<TaskView> = {}): TaskView => ({
  id: '018f0000-0000-7000-8000-000000000001',
  code: 'read_notice',
  phase: 'enquiry',
  round: 1,
  title: { zh: '核对通知原文', en: 'Check the notice' },
  hint: { zh: '在后台找到同一封信', en: 'Find the same message' },
  ownerRole: 'case_manager',
  assignee: null,
  dueAt: '2026-03-05T10:00:00.000Z',
  state: 'open',
  source: 'playbook',
  version: 1,
  isDueFixed: false,
  sheet: { code: 'type.deactivated', version: 0 },
  settledAt: null,
  settledBy: null,
  settledNote: null,
  history: [],
  ...change,
});
