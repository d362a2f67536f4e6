import { z } from 'zod';
import { Id, Instant, remarks } from './fields';

/** A message of a conversation; of one that was taken back only that it was. */
export const MessageView = z
  .strictObject({
    id: Id,
    side: z.enum(['firm', 'client']),
    /** Empty where the reader is not told who of the other side wrote. */
    writer: z.string(),
    isMine: z.boolean(),
    body: z.string(),
    sentAt: Instant,
    isRetracted: z.boolean(),
    files: z.array(z.strictObject({ id: Id, fileName: z.string() })),
    /** Set when it came by mail: what stood below its words, and names of files that could not be kept. */
    mail: z
      .strictObject({ signature: z.string(), quoted: z.string(), leftOut: z.array(z.string()) })
      .nullable(),
  })
  .meta({ id: 'MessageView' });
export type MessageView = z.infer<typeof MessageView>;

/** A page of a conversation, newest first. */
export const ConversationView = z
  .strictObject({
    items: z.array(MessageView),
    nextCursor: z.string().nullable(),
    /** How far the other side has read; null: nobody of it has. */
    otherReadUntil: Instant.nullable(),
    unread: z.int(),
  })
  .meta({ id: 'ConversationView' });
export type ConversationView = z.infer<typeof ConversationView>;

export const SendMessageRequest = z.strictObject({
  body: remarks(5000).default(''),
  /** Files of the case. */
  fileIds: z.array(Id).max(10).default([]),
});
