import { inviteContact } from '../../support/portal';
import type { AuditedCalls, AuditScene } from './scene';

export const portalAccessCalls = (scene: AuditScene): AuditedCalls => ({
  inviteToPortal: async () => {
    const { body } = await scene.owner.post(`/clients/${scene.client.id}/contacts`, {
      name: '林采购',
      email: 'lin@seller.example',
    });
    const [contact] = (body as typeof scene.client).contacts;
    return scene.owner.post(`/clients/${scene.client.id}/contacts/${contact?.id ?? ''}/portal-invitation`, {
      rights: 'member',
    });
  },
  disablePortalAccess: async () => {
    const { access } = await inviteContact(scene.owner, scene.client.id);
    return scene.owner.post(`/clients/${scene.client.id}/portal-access/${access.id}/disable`);
  },
});
