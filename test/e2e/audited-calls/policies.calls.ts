import type { AuditedCalls, AuditScene } from './scene';

const fields = {
  titleZh: '类目审核',
  titleEn: 'Category approval',
  summaryZh: '',
  summaryEn: '',
  url: null,
  causes: ['restricted_product'],
};

export const policiesCalls = (scene: AuditScene): AuditedCalls => {
  const first = async () =>
    ((await scene.owner.get('/policies')).body as { items: { id: string; version: number }[] }).items[0];
  const cite = async () =>
    scene.owner.put(`/cases/${scene.opened.id}/policies/${(await first())?.id ?? ''}`, undefined);
  return {
    addPolicy: () => scene.owner.post('/policies', fields),
    updatePolicy: async () => {
      const policy = await first();
      return scene.owner.put(`/policies/${policy?.id ?? ''}`, {
        version: policy?.version,
        fields,
        isRetired: false,
      });
    },
    setPlanChecks: async () => {
      const { body } = await scene.owner.get('/plan-checks');
      return scene.owner.put('/plan-checks', body);
    },
    citePolicy: cite,
    uncitePolicy: async () => {
      await cite();
      return scene.owner.delete(`/cases/${scene.opened.id}/policies/${(await first())?.id ?? ''}`);
    },
  };
};
