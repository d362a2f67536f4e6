import type { AuditedCalls, AuditScene } from './scene';

export const deskCalls = (scene: AuditScene): AuditedCalls => {
  const view = (name = '急') => ({ name, search: {}, isShared: false, isPinned: false });
  const save = async () => {
    const { body } = await scene.owner.post('/saved-views', view());
    return (body as { items: { id: string }[] }).items[0]?.id ?? '';
  };
  const start = () =>
    scene.owner.post('/bulk-jobs', {
      action: { kind: 'tag', add: ['加急'], remove: [] },
      target: { caseIds: [scene.opened.id] },
    });
  return {
    rotateCalendarFeed: () => scene.owner.post('/calendar/feed'),
    revokeCalendarFeed: () => scene.owner.delete('/calendar/feed'),
    createSavedView: () => scene.owner.post('/saved-views', view()),
    updateSavedView: async () => {
      const path = `/saved-views/${await save()}`;
      return scene.owner.put(path, { version: 1, ...view('很急') });
    },
    retireSavedView: async () => scene.owner.post(`/saved-views/${await save()}/retire`, { version: 1 }),
    chooseDefaultView: async () => scene.owner.put('/default-view', { viewId: await save() }),
    startBulkJob: start,
    cancelBulkJob: async () => {
      const { body } = await start();
      return scene.owner.post(`/bulk-jobs/${(body as { id: string }).id}/cancel`);
    },
  };
};
