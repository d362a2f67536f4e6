import { z } from 'zod';
import { AskRequest, FirmNames, HelpArticle, HelpQuery, route } from '../common';

const slug = z.object({ slug: z.string().regex(/^[a-z0-9-]{3,40}$/) });

export const helpRoutes = {
  listPublicHelp: route({
    method: 'GET',
    path: '/firms/:slug/help',
    access: 'public',
    summary: 'The chapters of the help that a firm has published; with words, those that hold them',
    params: slug,
    query: HelpQuery,
    response: z.strictObject({ firm: FirmNames, items: z.array(HelpArticle) }),
  }),
  askPublicQuestion: route({
    method: 'POST',
    path: '/firms/:slug/questions',
    access: 'public',
    summary: 'Ask what the help does not answer',
    params: slug,
    body: AskRequest,
    status: 204,
  }),
} as const;
