import type { ConversationView } from '@overturn/contracts/common';
import type { Conversation } from '@overturn/messages';

/** A conversation is shown in the same way to both of its sides. */
export const presentConversation = (one: Conversation): ConversationView => ({
  items: one.messages.map((message) => ({
    ...message,
    sentAt: message.sentAt.toISOString(),
    files: message.files.map((file) => ({ ...file })),
    mail: message.mail && { ...message.mail, leftOut: [...message.mail.leftOut] },
  })),
  nextCursor: one.nextCursor,
  otherReadUntil: one.otherReadUntil?.toISOString() ?? null,
  unread: one.unread,
});
