import { z } from 'zod';
import { AskRequest, HelpArticle, HelpQuery, route } from '../common';

export const portalHelpRoutes = {
  listHelp: route({
    method: 'GET',
    path: '/help',
    access: 'client',
    summary: 'The chapters of the help that the firm has published; with words, those that hold them',
    query: HelpQuery,
    response: z.strictObject({ items: z.array(HelpArticle) }),
  }),
  askQuestion: route({
    method: 'POST',
    path: '/questions',
    access: 'client',
    summary: 'Ask what the help does not answer',
    body: AskRequest,
    status: 204,
  }),
} as const;
