import type { ChangeTx } from '@overturn/platform';
import { insertMessage, markRead, readerOf, type NewMessage } from '../infrastructure/message.repository';

/** Writes to the other side, in the name of who acts; whoever writes has read what came before. @returns whether it is new */
export async function writeMessage(tx: ChangeTx, message: NewMessage, messageId: string): Promise<boolean> {
  if (!(await insertMessage(tx, message, messageId))) return false;
  await markRead(tx, message.caseId);
  await tx.emit('messages.message_sent.v1', {
    caseId: message.caseId,
    messageId,
    by: readerOf(tx).side,
  });
  return true;
}
