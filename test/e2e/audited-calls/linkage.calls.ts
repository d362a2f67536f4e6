import type { ClientLinkageView } from '@overturn/contracts/admin';
import { newId } from '@overturn/platform';
import type { AuditedCalls, AuditScene } from './scene';

const device = { kind: 'device', value: 'MAC 00-1B-44-11-3A-B7', role: 'seller', source: 'client_told' };

export const linkageCalls = (scene: AuditScene): AuditedCalls => {
  const path = () => `/clients/${scene.client.id}`;
  const addFact = () => scene.owner.post(`${path()}/link-facts`, device);
  const added = async () =>
    ((await addFact()).body as ClientLinkageView).facts.find(({ kind }) => kind === 'device')?.id ?? '';
  return {
    addLinkFact: addFact,
    updateLinkFact: async () =>
      scene.owner.put(`${path()}/link-facts/${await added()}`, {
        version: 1,
        fields: { ...device, value: '00:1B:44:11:3A:B8' },
      }),
    retireLinkFact: async () =>
      scene.owner.post(`${path()}/link-facts/${await added()}/retire`, { version: 1 }),
    checkLinkage: () => scene.owner.post(`${path()}/linkage-check`),
    judgeLinkFinding: async () => {
      const email = `${newId()}@seller.example`;
      await scene.owner.post(`${path()}/contacts`, { name: '陈', email });
      const fact = { kind: 'email', value: email, role: 'seller', source: 'client_told' };
      const answer = await scene.owner.post(`/clients/${scene.opened.client.id}/link-facts`, fact);
      const [finding] = (answer.body as ClientLinkageView).findings;
      return scene.owner.post(`/link-findings/${finding?.id ?? ''}/judgements`, {
        version: finding?.version,
        verdict: 'cleared',
        reason: '同一集团，双方书面同意',
      });
    },
  };
};
