import { CLIENT_RIGHTS } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { Email, FirmNames, Id, Instant, LocaleField, route } from '../common';

/** A mailed secret: 32 bytes, base64url. */
const LinkToken = z.string().min(20).max(100);
export const OneTimeCode = z
  .string()
  .transform((typed) => typed.replaceAll(/[\s-]/g, ''))
  .pipe(z.string().regex(/^\d{6}$/, { error: 'NOT_SIX_DIGITS' }));
const Channel = z.enum(['mail', 'sms']).default('mail');

/** Somebody says who they are by their address, or by the invitation that they hold. */
const claim = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .strictObject({ email: Email.optional(), invitation: LinkToken.optional(), ...shape })
    .refine((given) => 'email' in given !== 'invitation' in given, { error: 'REQUIRED', path: ['email'] });

const PortalPlaceView = z.strictObject({
  clientUserId: Id,
  firm: FirmNames,
  nameZh: z.string().nullable(),
  nameEn: z.string().nullable(),
  isCurrent: z.boolean(),
});

export const PortalSessionView = z
  .strictObject({
    person: z.strictObject({
      name: z.string(),
      email: z.string(),
      locale: LocaleField,
      zone: z.string(),
      rights: z.enum(CLIENT_RIGHTS),
    }),
    /** The clients whom this person may act for; one is current. */
    places: z.array(PortalPlaceView).min(1),
    csrfToken: z.string(),
    now: Instant,
  })
  .meta({ id: 'PortalSessionView' });
export type PortalSessionView = z.infer<typeof PortalSessionView>;

export const PortalInvitationView = z
  .strictObject({
    firm: FirmNames,
    /** Name of the firm's public page. */
    slug: z.string(),
    contactName: z.string(),
    /** `c***n@hailan.example` */
    emailHint: z.string(),
    /** `138****0000`; null where a text message reaches nobody. */
    phoneHint: z.string().nullable(),
    locale: LocaleField,
    isOpen: z.boolean(),
  })
  .meta({ id: 'PortalInvitationView' });
export type PortalInvitationView = z.infer<typeof PortalInvitationView>;

export const PortalDeviceView = z
  .strictObject({
    id: Id,
    isCurrent: z.boolean(),
    createdAt: Instant,
    lastSeenAt: Instant,
    userAgent: z.string(),
    ipAddress: z.string(),
  })
  .meta({ id: 'PortalDeviceView' });

export const portalSessionRoutes = {
  inspectInvitation: route({
    method: 'POST',
    path: '/invitations/inspect',
    access: 'public',
    summary: 'Whose invitation a link is, and whether it has expired',
    body: z.strictObject({ token: LinkToken }),
    response: PortalInvitationView,
    status: 200,
  }),
  resendInvitation: route({
    method: 'POST',
    path: '/invitations/resend',
    access: 'public',
    summary: 'Mail a new invitation to the invited address',
    body: z.strictObject({ token: LinkToken }),
  }),
  requestCode: route({
    method: 'POST',
    path: '/codes',
    access: 'public',
    summary: 'Send a one-time code of six digits; the answer does not tell whether the address is known',
    body: claim({ channel: Channel }),
  }),
  signIn: route({
    method: 'POST',
    path: '/session',
    access: 'public',
    summary: 'Sign in with a one-time code',
    body: claim({ code: OneTimeCode }),
    response: PortalSessionView,
    status: 200,
  }),
  getSession: route({
    method: 'GET',
    path: '/session',
    access: 'client',
    summary: 'Who is signed in, for which client',
    response: PortalSessionView,
  }),
  signOut: route({
    method: 'DELETE',
    path: '/session',
    access: 'client',
    summary: 'Sign this device out',
  }),
  switchClient: route({
    method: 'PUT',
    path: '/session/client',
    access: 'client',
    summary: 'Go on as another client of the same person',
    body: z.strictObject({ clientUserId: Id }),
    response: PortalSessionView,
  }),
  setLanguage: route({
    method: 'PUT',
    path: '/session/language',
    access: 'client',
    summary: 'The language of my pages and mails',
    body: z.strictObject({ locale: LocaleField }),
  }),
  listDevices: route({
    method: 'GET',
    path: '/devices',
    access: 'client',
    summary: 'Where I am signed in',
    response: z.strictObject({ items: z.array(PortalDeviceView) }),
  }),
  signOutDevice: route({
    method: 'DELETE',
    path: '/devices/:sessionId',
    access: 'client',
    summary: 'Sign one of my devices out',
    params: z.object({ sessionId: Id }),
  }),
  signOutEverywhere: route({
    method: 'DELETE',
    path: '/devices',
    access: 'client',
    summary: 'Sign all my devices out, this one too',
  }),
} as const;
