import { z } from 'zod';
import { ConversationView, Cursor, Id, Limit, SendMessageRequest, route } from '../common';

const caseId = z.object({ caseId: Id });

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
  readConversation: route({
    method: 'PUT',
    path: '/cases/:caseId/messages/read',
    access: 'case:read',
    summary: 'Say that you have read the conversation',
    params: caseId,
  }),
} as const;
