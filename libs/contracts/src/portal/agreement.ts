import { DECLARATION_CODES, ENGAGEMENT_STATES } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { Id, Instant, remarks, route } from '../common';
import { OneTimeCode } from './session';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const Words = { zh: z.string(), en: z.string() };

export const PortalAgreementView = z
  .strictObject({
    /** The letter on offer, else the one in force. */
    letter: z
      .strictObject({
        id: Id,
        revision: z.int(),
        state: z.enum(ENGAGEMENT_STATES),
        ...Words,
        hash: Hash,
        offeredAt: Instant,
        acceptedBy: z.string().nullable(),
        acceptedAt: Instant.nullable(),
      })
      .nullable(),
    /** One success in numbers, calculated as the invoice will be. */
    example: z.strictObject(Words).nullable(),
    declarations: z.array(
      z.strictObject({
        code: z.enum(DECLARATION_CODES),
        version: z.int(),
        ...Words,
        isSigned: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'PortalAgreementView' });
export type PortalAgreementView = z.infer<typeof PortalAgreementView>;

const caseId = z.object({ caseId: Id });

export const portalAgreementRoutes = {
  getAgreement: route({
    method: 'GET',
    path: '/cases/:caseId/agreement',
    access: 'client',
    summary: 'The engagement letter, an example of its fee, and what I declare with it',
    params: caseId,
    response: PortalAgreementView,
  }),
  getLetterPaper: route({
    method: 'GET',
    path: '/cases/:caseId/letters/:letterId/paper',
    access: 'client',
    summary: 'A letter of mine as a PDF, with the certificate of its acceptance',
    params: caseId.extend({ letterId: Id }),
    query: z.object({ language: z.enum(['zh', 'en']).default('zh') }),
    response: 'bytes',
  }),
  requestSigningCode: route({
    method: 'POST',
    path: '/signing-codes',
    access: 'client_owner',
    summary: 'Mail me a fresh one-time code to sign with',
  }),
  acceptAgreement: route({
    method: 'POST',
    path: '/cases/:caseId/agreement/acceptance',
    access: 'client_owner',
    summary: 'Sign the declarations and accept exactly the letter that I read, with a fresh one-time code',
    params: caseId,
    body: z.strictObject({
      letterId: Id,
      hash: Hash,
      code: OneTimeCode,
      declared: z
        .array(z.strictObject({ code: z.enum(DECLARATION_CODES), version: z.int().min(1) }))
        .max(DECLARATION_CODES.length),
      disclosure: remarks(2000).default(''),
    }),
    response: PortalAgreementView,
    status: 200,
  }),
} as const;
