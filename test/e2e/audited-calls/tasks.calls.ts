import type { CaseTasksView, SheetView } from '@overturn/contracts/admin';
import type { AuditedCalls, AuditScene } from './scene';

export const taskCalls = (scene: AuditScene): AuditedCalls => {
  const dueAt = '2027-01-01T00:00:00Z';
  const firstTask = async () => {
    const { items } = (await scene.owner.get(`/cases/${scene.opened.id}/tasks`)).body as CaseTasksView;
    return `/tasks/${items[0]?.id ?? ''}`;
  };
  const sheet = '/playbooks/cause.low_quality';
  const saved = async (isActive: boolean) => {
    const { content } = (await scene.owner.get(sheet)).body as SheetView;
    return scene.owner.post(`${sheet}/versions`, { basedOn: 0, isActive, note: '', content });
  };
  return {
    addTask: () =>
      scene.owner.post(`/cases/${scene.opened.id}/tasks`, {
        title: '致电供应商',
        hint: '',
        ownerRole: 'writer',
        assigneeId: null,
        dueAt,
      }),
    completeTask: async () => scene.owner.post(`${await firstTask()}/complete`, { version: 1, note: '' }),
    waiveTask: async () => scene.owner.post(`${await firstTask()}/waive`, { version: 1, reason: '不适用' }),
    reopenTask: async () => {
      const task = await firstTask();
      await scene.owner.post(`${task}/complete`, { version: 1, note: '' });
      return scene.owner.post(`${task}/reopen`, { version: 2, reason: '补充' });
    },
    assignTask: async () => {
      const assigneeId = scene.firm.member('writer').staffId;
      return scene.owner.post(`${await firstTask()}/assign`, { version: 1, assigneeId });
    },
    changeTaskDue: async () =>
      scene.owner.post(`${await firstTask()}/due`, { version: 1, dueAt, reason: '客户出差' }),
    savePlaybook: () => saved(true),
    activatePlaybook: async () => {
      await saved(false);
      return scene.owner.post(`${sheet}/activate`, { version: 1 });
    },
    restorePlaybook: () => scene.owner.post(`${sheet}/restore`, { basedOn: 0, version: 0, note: '' }),
  };
};
