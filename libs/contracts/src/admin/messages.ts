import { z } from 'zod';
import { ConversationView, Cursor, Id, Instant, Limit, SendMessageRequest, route } from '../common';

const caseId = z.object({ caseId: Id });

/** Mails to a reply address from somebody whom nobody knows: nobody’s word. */
export const UnconfirmedMailsView = z
  .strictObject({
    items: z.array(
      z.strictObject({
        id: Id,
        sender: z.string(),
        words: z.string(),
        leftOut: z.array(z.string()),
        receivedAt: Instant,
        /** Whose address it came to. */
        addressOf: z.string(),
      }),
    ),
  })
  .meta({ id: 'UnconfirmedMailsView' });
export type UnconfirmedMailsView = z.infer<typeof UnconfirmedMailsView>;

export const messageRoutes = {
  getConversation: route({
    method: 'GET',
    path: '/cases/:caseId/messages',
    access: 'case:read',
    summary: 'What the firm and the client write to each other about a case, newest first',
    params: caseId,
    query: z.object({ cursor: Cursor.optional(), limit: Limit }),
    response: ConversationView,
  }),
  sendMessage: route({
    method: 'POST',
    path: '/cases/:caseId/messages',
    access: 'case:write',
    summary: 'Write to the client; a file that goes with it may be seen by them',
    params: caseId,
    body: SendMessageRequest,
  }),
  retractMessage: route({
    method: 'POST',
    path: '/cases/:caseId/messages/:messageId/retraction',
    access: 'case:write',
    summary: 'Take your own message back; that there was one stays',
    params: caseId.extend({ messageId: Id }),
  }),
  listUnconfirmedMails: route({
    method: 'GET',
    path: '/cases/:caseId/unconfirmed-mails',
    access: 'case:read',
    summary: 'Answers by mail from an address that nobody knows, until somebody has dealt with them',
    params: caseId,
    response: UnconfirmedMailsView,
  }),
  setMailAside: route({
    method: 'POST',
    path: '/cases/:caseId/unconfirmed-mails/:mailId/look',
    access: 'case:write',
    summary: 'Say that you have dealt with a mail from an unknown address',
    params: caseId.extend({ mailId: Id }),
  }),
  readConversation: route({
    method: 'PUT',
    path: '/cases/:caseId/messages/read',
    access: 'case:read',
    summary: 'Say that you have read the conversation',
    params: caseId,
  }),
} as const;
