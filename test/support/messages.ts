import type { ConversationView } from '@overturn/contracts/common';
import type { Caller } from './caller';
import { keepPaper } from './papers';

export const write = (caller: Caller, caseId: string, body: string, fileIds: readonly string[] = []) =>
  caller.post(`/cases/${caseId}/messages`, { body, fileIds });

export async function conversation(caller: Caller, caseId: string): Promise<ConversationView> {
  const answer = await caller.get(`/cases/${caseId}/messages`);
  if (answer.status !== 200) throw new Error(`${answer.status}: ${answer.text}`);
  return answer.body as ConversationView;
}

export const retract = (caller: Caller, caseId: string, messageId: string) =>
  caller.post(`/cases/${caseId}/messages/${messageId}/retraction`);

/** A message with a file, and one that was taken back. */
export async function fillMessages(owner: Caller, caseId: string): Promise<void> {
  await write(owner, caseId, '请看附件', [await keepPaper(owner, caseId, `message ${caseId}`, 'other')]);
  await write(owner, caseId, '发错了');
  const [newest] = (await conversation(owner, caseId)).items;
  await retract(owner, caseId, newest?.id ?? '');
}
