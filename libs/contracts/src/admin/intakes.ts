import {
  CAUSES,
  INTAKE_CONSENTS,
  INTAKE_STATES,
  PHOTO_STATES,
  SCAN_STATES,
  SUSPENSION_TYPES,
} from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import {
  CalendarDate,
  Cursor,
  Email,
  Id,
  Instant,
  Limit,
  LocaleField,
  MarketplaceField,
  line,
  page,
  paragraph,
  route,
} from '../common';
import { PersonName } from './rounds/plan-content';

/** What somebody wrote on the firm's public page. */
export const IntakeView = z
  .object({
    reference: z.string(),
    receivedAt: Instant,
    company: z.string(),
    shop: z.string(),
    contact: z.object({
      name: z.string(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
      wechat: z.string().nullable(),
    }),
    message: z.string(),
    consents: z.array(z.enum(INTAKE_CONSENTS)),
  })
  .meta({ id: 'IntakeView' });
export type IntakeView = z.infer<typeof IntakeView>;

/** An enquiry that no rule could read, or one that was declined, with everything that came. */
export const WaitingIntakeView = IntakeView.extend({
  id: Id,
  state: z.enum(['unreadable', 'declined']),
  /** The code of what stood in the way. */
  failure: z.string().nullable(),
  noticeText: z.string(),
  suspensionType: z.enum(SUSPENSION_TYPES),
  causes: z.array(z.enum(CAUSES)),
  marketplace: MarketplaceField,
  receivedOn: CalendarDate,
  locale: LocaleField,
  files: z.array(
    z.object({
      id: Id,
      fileName: z.string(),
      mediaType: z.string(),
      scanState: z.enum(SCAN_STATES),
      /** Null for what is no photo. */
      photoState: z.enum(PHOTO_STATES).nullable(),
      /** What a machine made out in a photo, to be compared with it; null for everything else. */
      photoWords: z.string().nullable(),
      /** How sure it was of them, 0 to 100. */
      photoConfidence: z.int().min(0).max(100).nullable(),
    }),
  ),
  declineReason: z.string().nullable(),
  settledBy: PersonName.nullable(),
  settledAt: Instant.nullable(),
}).meta({ id: 'WaitingIntakeView' });
export type WaitingIntakeView = z.infer<typeof WaitingIntakeView>;

const PublicPageView = z
  .object({ url: z.string(), slug: z.string(), former: z.array(z.string()) })
  .meta({ id: 'PublicPageView' });

const intakeId = z.object({ intakeId: Id });
const fileOfIntake = intakeId.extend({ fileId: Id });
const way = (max: number) => line(max).nullable();

export const intakeRoutes = {
  listIntakes: route({
    method: 'GET',
    path: '/intakes',
    access: 'case:read',
    summary: 'Enquiries that nothing could read, the one that waits longest first; or those declined',
    query: z.object({
      state: z.enum(['unreadable', 'declined']).default('unreadable'),
      cursor: Cursor.optional(),
      limit: Limit,
    }),
    response: page(WaitingIntakeView),
  }),
  countIntakes: route({
    method: 'GET',
    path: '/intakes/count',
    access: 'case:read',
    summary: 'How many enquiries wait for a person to read them',
    response: z.object({ count: z.int() }),
  }),
  getIntake: route({
    method: 'GET',
    path: '/intakes/:intakeId',
    access: 'case:read',
    summary: 'What became of an enquiry',
    params: intakeId,
    response: z.object({
      state: z.enum(INTAKE_STATES),
      caseId: Id.nullable(),
      failure: z.string().nullable(),
    }),
  }),
  getIntakeFileLook: route({
    method: 'GET',
    path: '/intakes/:intakeId/files/:fileId/look',
    access: 'case:read',
    summary: 'What a file of an enquiry looks like: a picture written anew, or its words',
    params: fileOfIntake,
    response: 'html',
  }),
  getIntakeFile: route({
    method: 'GET',
    path: '/intakes/:intakeId/files/:fileId',
    access: 'case:read',
    summary: 'A file of an enquiry as it came, unless it is in quarantine',
    params: fileOfIntake,
    response: 'bytes',
  }),
  fillInIntake: route({
    method: 'POST',
    path: '/intakes/:intakeId/case',
    access: 'case:write',
    summary: 'Fill in what could not be read; the enquiry becomes a case in a moment',
    params: intakeId,
    body: z
      .strictObject({
        noticeText: z.string().trim().min(20).max(200_000),
        suspensionType: z.enum(SUSPENSION_TYPES),
        causes: z.array(z.enum(CAUSES)).min(1).max(5),
        marketplace: MarketplaceField,
        receivedOn: CalendarDate,
        company: line(120),
        shop: line(120),
        contact: z.strictObject({
          name: line(80),
          email: Email.nullable(),
          phone: way(40),
          wechat: way(60),
        }),
      })
      .meta({ id: 'FillInIntakeRequest' }),
  }),
  declineIntake: route({
    method: 'POST',
    path: '/intakes/:intakeId/decline',
    access: 'case:decline',
    summary: 'Decline an enquiry; who left an e-mail is told the reason',
    params: intakeId,
    body: z.strictObject({ reason: paragraph(1000) }),
  }),
  getPublicPage: route({
    method: 'GET',
    path: '/public-page',
    access: 'client:read',
    summary: 'Where the firm’s public page for enquiries is',
    response: PublicPageView,
  }),
  renamePublicPage: route({
    method: 'PUT',
    path: '/public-page',
    access: 'role:manage',
    summary: 'Name the firm’s public page; the names that it had before go on leading there',
    body: z.strictObject({ slug: z.string().trim().toLowerCase().min(1).max(60) }),
    response: PublicPageView,
  }),
  getIntakeOfCase: route({
    method: 'GET',
    path: '/cases/:caseId/intake',
    access: 'case:read',
    summary: 'What the sender of the enquiry wrote; null for a case that came in another way',
    params: z.object({ caseId: Id }),
    response: z.object({ intake: IntakeView.nullable() }),
  }),
} as const;
