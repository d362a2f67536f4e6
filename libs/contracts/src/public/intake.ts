import {
  ASKED_DOCUMENTS,
  CAUSES,
  CLIENT_ACTORS,
  CLIENT_STAGES,
  DEADLINE_KINDS,
  DEADLINE_MATTERS,
  INTAKE_CONSENTS,
  MOST_INTAKE_FILES,
  NOTICE_KINDS,
  PHOTO_STATES,
  SUSPENSION_TYPES,
} from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import {
  CalendarDate,
  Email,
  FirmNames,
  GivenFileName,
  Id,
  Instant,
  LocaleField,
  MarketplaceField,
  line,
  remarks,
  route,
} from '../common';

const slug = z.object({ slug: z.string().regex(/^[a-z0-9-]{3,40}$/) });
const slugAndFile = slug.extend({ fileId: Id });
/** Long enough for a mail with its quoted thread; kept as it came, so neither trimmed nor judged here. */
const NoticeText = z
  .string()
  .min(20)
  .max(200_000)
  .refine((text) => text.isWellFormed() && !text.includes('\u0000'), { error: 'CONTROL_CHARACTER' });

export const IntakePageView = z
  .strictObject({
    firm: FirmNames,
    /** As the page is called now; another name in the address is one that it had. */
    slug: z.string(),
    formToken: z.string(),
    now: Instant,
  })
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
    /** Empty where files say it. */
    noticeText: NoticeText.or(z.literal('')).default(''),
    /** Whether its words came from a photo: then one of the firm compares them before they count. */
    isFromPhoto: z.boolean().default(false),
    fileIds: z.array(Id).max(MOST_INTAKE_FILES).default([]),
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
  .refine(({ noticeText, fileIds }) => noticeText !== '' || fileIds.length > 0, {
    error: 'REQUIRED',
    path: ['noticeText'],
  })
  .refine(({ consents }) => INTAKE_CONSENTS.every((one) => consents.includes(one)), {
    error: 'REQUIRED',
    path: ['consents'],
  })
  .meta({ id: 'IntakeRequest' });

/** A file on its way in; `receivedBytes` says where the next part begins. */
const IntakeUploadView = z
  .strictObject({ id: Id, sizeBytes: z.int(), receivedBytes: z.int(), partBytes: z.int() })
  .meta({ id: 'IntakeUploadView' });

export const ReadIntakeFileView = z
  .strictObject({
    id: Id,
    fileName: z.string(),
    /** The words read in it; null while a photo waits, and where a person must read it. */
    words: z.string().nullable(),
    /** How far a photo is, and how sure the machine is of its words (0 to 100); null for what is no photo. */
    photo: z
      .strictObject({ state: z.enum(PHOTO_STATES), confidence: z.int().min(0).max(100).nullable() })
      .nullable(),
  })
  .meta({ id: 'ReadIntakeFileView' });
export type ReadIntakeFileView = z.infer<typeof ReadIntakeFileView>;

export const IntakeStatusView = z
  .strictObject({
    firm: FirmNames,
    slug: z.string(),
    reference: z.string(),
    receivedAt: Instant,
    stage: z.enum(CLIENT_STAGES),
    actor: z.enum(CLIENT_ACTORS),
    /** Why it was declined; null while it was not. */
    declineReason: z.string().nullable(),
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
  beginIntakeFile: route({
    method: 'POST',
    path: '/firms/:slug/files',
    access: 'public',
    summary: 'Begin to send a photo or file of the notice, 10 MB at most, in parts',
    params: slug,
    body: z.strictObject({
      fileName: GivenFileName,
      sizeBytes: z.int().min(1),
      formToken: z.string().max(200),
    }),
    response: IntakeUploadView,
    status: 201,
  }),
  addIntakeFilePart: route({
    method: 'PUT',
    path: '/firms/:slug/files/:fileId/parts',
    access: 'public',
    summary: 'The next part of a file',
    params: slugAndFile,
    query: z.object({ offset: z.coerce.number().int().min(0) }),
    body: 'bytes',
    response: IntakeUploadView,
    status: 200,
  }),
  completeIntakeFile: route({
    method: 'POST',
    path: '/firms/:slug/files/:fileId/complete',
    access: 'public',
    summary:
      'The file is whole: it is looked at, read where it has words, and waits for its enquiry for a day',
    params: slugAndFile,
    response: ReadIntakeFileView,
    status: 200,
  }),
  getIntakeFile: route({
    method: 'GET',
    path: '/firms/:slug/files/:fileId',
    access: 'public',
    summary: 'How far a whole file is that was not sent yet: the words of a photo come seconds later',
    params: slugAndFile,
    response: ReadIntakeFileView,
  }),
  dropIntakeFile: route({
    method: 'DELETE',
    path: '/firms/:slug/files/:fileId',
    access: 'public',
    summary: 'Take a file back that was not sent yet',
    params: slugAndFile,
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
