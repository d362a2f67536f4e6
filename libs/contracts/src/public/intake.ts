import {
  ASKED_DOCUMENTS,
  CAUSES,
  CLIENT_ACTORS,
  CLIENT_STAGES,
  DEADLINE_KINDS,
  DEADLINE_MATTERS,
  INTAKE_CONSENTS,
  NOTICE_KINDS,
  SUSPENSION_TYPES,
} from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { CalendarDate, Email, Instant, LocaleField, MarketplaceField, line, remarks, route } from '../common';

const slug = z.object({ slug: z.string().regex(/^[a-z0-9-]{3,40}$/) });
/** Long enough for a mail with its quoted thread; kept as it came, so neither trimmed nor judged here. */
const NoticeText = z
  .string()
  .min(20)
  .max(200_000)
  .refine((text) => text.isWellFormed() && !text.includes('\u0000'), { error: 'CONTROL_CHARACTER' });

export const IntakePageView = z
  .strictObject({ firmName: z.string(), formToken: z.string(), now: Instant })
  .meta({ id: 'IntakePageView' });

export const IntakeReadingView = z
  .strictObject({
    kind: z.enum(NOTICE_KINDS),
    isSure: z.boolean(),
    marketplace: MarketplaceField.nullable(),
    suspensionType: z.enum(SUSPENSION_TYPES).nullable(),
    causes: z.array(z.enum(CAUSES)),
    askedDocuments: z.array(z.enum(ASKED_DOCUMENTS)),
    sellerName: z.string().nullable(),
    noticeDate: CalendarDate.nullable(),
    deadlines: z.array(
      z.strictObject({
        matter: z.enum(DEADLINE_MATTERS),
        kind: z.enum(DEADLINE_KINDS),
        dueAt: Instant,
        zone: z.string(),
        countsHours: z.boolean(),
      }),
    ),
    now: Instant,
  })
  .meta({ id: 'IntakeReadingView' });
export type IntakeReadingView = z.infer<typeof IntakeReadingView>;

const optionalLine = (max: number) => line(max).nullable().default(null);

export const IntakeRequest = z
  .strictObject({
    suspensionType: z.enum(SUSPENSION_TYPES),
    causes: z.array(z.enum(CAUSES)).min(1).max(5),
    marketplace: MarketplaceField,
    receivedOn: CalendarDate,
    noticeText: NoticeText,
    company: line(120),
    shop: line(120),
    contact: z.strictObject({
      name: line(80),
      email: Email.nullable().default(null),
      phone: optionalLine(40),
      wechat: optionalLine(60),
    }),
    message: remarks(2000),
    consents: z.array(z.enum(INTAKE_CONSENTS)).max(10),
    locale: LocaleField,
    formToken: z.string().max(200),
    /** Seen by programs only. */
    website: z.string().max(500).default(''),
  })
  .refine(({ contact }) => Boolean(contact.email ?? contact.phone ?? contact.wechat), {
    error: 'REQUIRED',
    path: ['contact', 'phone'],
  })
  .refine(({ consents }) => INTAKE_CONSENTS.every((one) => consents.includes(one)), {
    error: 'REQUIRED',
    path: ['consents'],
  })
  .meta({ id: 'IntakeRequest' });

export const IntakeStatusView = z
  .strictObject({
    firmName: z.string(),
    reference: z.string(),
    receivedAt: Instant,
    stage: z.enum(CLIENT_STAGES),
    actor: z.enum(CLIENT_ACTORS),
  })
  .meta({ id: 'IntakeStatusView' });

export const intakeRoutes = {
  getIntakePage: route({
    method: 'GET',
    path: '/firms/:slug',
    access: 'public',
    summary: 'A firm’s public page, and a token for its form',
    params: slug,
    response: IntakePageView,
  }),
  readIntakeNotice: route({
    method: 'POST',
    path: '/firms/:slug/readings',
    access: 'public',
    summary: 'What a pasted notice says, and the dates that follow; nothing is kept',
    params: slug,
    body: z.strictObject({
      text: NoticeText,
      marketplace: MarketplaceField.nullable().default(null),
      suspensionType: z.enum(SUSPENSION_TYPES).nullable().default(null),
      receivedOn: CalendarDate.nullable().default(null),
    }),
    response: IntakeReadingView,
    status: 200,
  }),
  sendIntake: route({
    method: 'POST',
    path: '/firms/:slug/intakes',
    access: 'public',
    summary: 'Send an enquiry; it is kept at once and becomes a case',
    params: slug,
    body: IntakeRequest,
    response: z.strictObject({ reference: z.string(), token: z.string() }),
    status: 201,
  }),
  getIntakeStatus: route({
    method: 'POST',
    path: '/intakes/status',
    access: 'public',
    summary: 'How far an enquiry is, for who holds its link',
    body: z.strictObject({ token: z.string().min(20).max(100) }),
    response: IntakeStatusView,
    status: 200,
  }),
} as const;
