import type { RulePackView } from '@overturn/contracts/admin';
import { ProposeChanges } from '@overturn/cases';
import { newId } from '@overturn/platform';
import { asSuperuser } from '../../support/sql';
import type { AuditedCalls, AuditScene } from './scene';

export const deadlineEngineCalls = (scene: AuditScene): AuditedCalls => {
  const draft = async () =>
    (await scene.owner.post('/rule-packs', { from: 'seed', note: '' })).body as RulePackView;
  const changes = [{ day: '2027-05-20', kind: 'off', nameZh: '公司活动', nameEn: 'Outing' }];
  /** Puts the draft with internal targets in force and does the worker's part. */
  const proposed = async (): Promise<string[]> => {
    const { id, version } = await draft();
    await scene.owner.post(`/rule-packs/${id}/activate`, { version, reason: '内部目标' });
    const events = await asSuperuser<{ payload: Record<string, string | null> }>([
      `select payload from platform.outbox where firm_id = $1 and topic = 'cases.recompute_due.v1'`,
      [scene.firm.firmId],
    ]);
    for (const { payload } of events)
      await scene.api.app.get(ProposeChanges).handle({
        firmId: scene.firm.firmId,
        eventId: newId(),
        topic: 'cases.recompute_due.v1',
        payload,
      });
    const { items } = (await scene.owner.get('/deadline-proposals')).body as { items: { id: string }[] };
    return items.map(({ id }) => id);
  };
  return {
    draftRulePack: () => scene.owner.post('/rule-packs', { from: 'active', note: '' }),
    importRulePack: async () => {
      const file = (await scene.owner.get(`/rule-packs/${(await draft()).id}/file`)).body;
      return scene.owner.post('/rule-packs/imports', { file, note: '' });
    },
    saveRulePack: async () => {
      const { id, version, rules } = await draft();
      return scene.owner.put(`/rule-packs/${id}`, { version, note: '改', rules });
    },
    dropRulePack: async () => {
      const { id, version } = await draft();
      return scene.owner.post(`/rule-packs/${id}/drop`, { version });
    },
    activateRulePack: async () => {
      const { id, version } = await draft();
      return scene.owner.post(`/rule-packs/${id}/activate`, { version, reason: '内部目标' });
    },
    decideDeadlineProposals: async () =>
      scene.owner.post('/deadline-proposals/decisions', {
        ids: await proposed(),
        decision: 'accept',
        reason: '已核对',
      }),
    changeCalendar: () =>
      scene.owner.put('/calendars/agency/days', { version: 0, changes, reason: '公司活动' }),
    setDeadlineSettings: () =>
      scene.owner.put('/deadline-settings', {
        version: 0,
        onCallStaffId: scene.firm.member('owner').staffId,
      }),
  };
};
