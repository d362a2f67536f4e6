import { z } from 'zod';
import { ConversationView, Cursor, Id, Limit, SendMessageRequest, route } from '../common';

const caseId = z.object({ caseId: Id });

export const portalMessageRoutes = {
  getConversation: route({
    method: 'GET',
    path: '/cases/:caseId/messages',
    access: 'client',
    summary: 'What the agency and I write to each other about a case, newest first',
    params: caseId,
    query: z.object({ cursor: Cursor.optional(), limit: Limit }),
    response: ConversationView,
  }),
  sendMessage: route({
    method: 'POST',
    path: '/cases/:caseId/messages',
    access: 'client',
    summary: 'Write to the agency',
    params: caseId,
    body: SendMessageRequest,
  }),
  retractMessage: route({
    method: 'POST',
    path: '/cases/:caseId/messages/:messageId/retraction',
    access: 'client',
    summary: 'Take my own message back; that there was one stays',
    params: caseId.extend({ messageId: Id }),
  }),
  readConversation: route({
    method: 'PUT',
    path: '/cases/:caseId/messages/read',
    access: 'client',
    summary: 'Say that I have read the conversation',
    params: caseId,
  }),
} as const;
