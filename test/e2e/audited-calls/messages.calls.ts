import type { UnconfirmedMailsView } from '@overturn/contracts/admin';
import { fillReplies } from '../../support/replies';
import { conversation, retract, write } from '../../support/messages';
import type { AuditedCalls, AuditScene } from './scene';

export const messagesCalls = (scene: AuditScene): AuditedCalls => ({
  sendMessage: () => write(scene.owner, scene.opened.id, '您好'),
  retractMessage: async () => {
    await write(scene.owner, scene.opened.id, '发错了');
    const { items } = await conversation(scene.owner, scene.opened.id);
    return retract(scene.owner, scene.opened.id, items[0]?.id ?? '');
  },
  setMailAside: async () => {
    await fillReplies(scene.firm.firmId, scene.opened.id);
    const mails = `/cases/${scene.opened.id}/unconfirmed-mails`;
    const { items } = (await scene.owner.get(mails)).body as UnconfirmedMailsView;
    return scene.owner.post(`${mails}/${items[0]?.id ?? ''}/look`);
  },
});
