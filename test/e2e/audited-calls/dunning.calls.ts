import type { DunningLevelsView } from '@overturn/contracts/admin';
import { dunningLevel } from '../../support/dunning';
import { asSuperuser } from '../../support/sql';
import { invoiced } from './fapiao.calls';
import type { AuditedCalls, AuditScene } from './scene';

/** Reminders of invoices. */
export const dunningCalls = (scene: AuditScene): AuditedCalls => {
  const { owner, opened } = scene;
  const add = async () => owner.post('/finance/dunning-levels', dunningLevel(7));
  const added = async () => ((await add()).body as DunningLevelsView).items[0];
  const pause = { reason: '协商中', untilDay: null };
  return {
    addDunningLevel: add,
    saveDunningLevel: async () => {
      const level = await added();
      return owner.put(`/finance/dunning-levels/${level?.id ?? ''}`, { ...dunningLevel(8), version: 1 });
    },
    retireDunningLevel: async () => {
      const level = await added();
      return owner.post(`/finance/dunning-levels/${level?.id ?? ''}/retire`, { version: 1 });
    },
    pauseClientDunning: () => owner.post(`/clients/${opened.client.id}/dunning-pauses`, pause),
    pauseInvoiceDunning: async () =>
      owner.post(`/invoices/${(await invoiced(scene)).id}/dunning-pauses`, pause),
    liftDunningPause: async () => {
      await owner.post(`/clients/${opened.client.id}/dunning-pauses`, pause);
      const [row] = await asSuperuser<{ id: string }>([
        'select id from dunning.pauses where client_id = $1',
        [opened.client.id],
      ]);
      return owner.post(`/finance/dunning-pauses/${row?.id ?? ''}/lift`);
    },
  };
};
