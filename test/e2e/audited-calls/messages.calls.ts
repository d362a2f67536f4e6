import { conversation, retract, write } from '../../support/messages';
import type { AuditedCalls, AuditScene } from './scene';

export const messagesCalls = (scene: AuditScene): AuditedCalls => ({
  sendMessage: () => write(scene.owner, scene.opened.id, '您好'),
  retractMessage: async () => {
    await write(scene.owner, scene.opened.id, '发错了');
    const { items } = await conversation(scene.owner, scene.opened.id);
    return retract(scene.owner, scene.opened.id, items[0]?.id ?? '');
  },
});
