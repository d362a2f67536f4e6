import { PERMISSIONS } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { Email, Id, Instant, LocaleField, TimeOfDay, ZoneName, line, route } from '../common';

/** Length only: which passwords are too common is the server's to say. */
export const Password = z.string().min(10).max(200);
const Secret = z.string().min(20).max(200);
const Code = z.string().trim().min(6).max(20);

export const SessionView = z
  .object({
    person: z.object({
      id: Id,
      name: z.string(),
      email: z.string(),
      locale: LocaleField,
      zone: z.string(),
      hasTotp: z.boolean(),
      quietFrom: z.string(),
      quietTo: z.string(),
      wantsDigest: z.boolean(),
    }),
    staff: z.object({ id: Id, roles: z.array(z.string()), permissions: z.array(z.enum(PERMISSIONS)) }),
    firm: z.object({ id: Id, name: z.string() }),
    firms: z.array(z.object({ id: Id, name: z.string() })),
    csrfToken: z.string(),
    /** The product's clock, which development may have moved on. */
    clock: z.object({ now: Instant, offsetSeconds: z.number(), canAdvance: z.boolean() }),
  })
  .meta({ id: 'SessionView' });
export type SessionView = z.infer<typeof SessionView>;

export const SessionListItem = z
  .object({
    id: Id,
    isCurrent: z.boolean(),
    createdAt: Instant,
    lastSeenAt: Instant,
    userAgent: z.string(),
    ipAddress: z.string(),
  })
  .meta({ id: 'SessionListItem' });

export const TotpSetup = z
  .object({ secret: z.string(), otpauthUrl: z.string(), qrSvg: z.string() })
  .meta({ id: 'TotpSetup' });

export const sessionRoutes = {
  signIn: route({
    method: 'POST',
    path: '/session',
    access: 'public',
    summary: 'Sign in with e-mail, password and, where set up, a one-time code',
    body: z.strictObject({ email: Email, password: z.string().min(1).max(200), totp: Code.optional() }),
    response: SessionView,
  }),
  getSession: route({
    method: 'GET',
    path: '/session',
    access: 'signed_in',
    summary: 'Who is signed in, for which firm, with which permissions',
    response: SessionView,
  }),
  signOut: route({
    method: 'DELETE',
    path: '/session',
    access: 'signed_in',
    summary: 'Sign out',
    status: 204,
  }),
  switchFirm: route({
    method: 'POST',
    path: '/session/firm',
    access: 'signed_in',
    summary: 'Go on in another firm of the same person',
    body: z.strictObject({ firmId: Id }),
    response: SessionView,
  }),
  listSessions: route({
    method: 'GET',
    path: '/sessions',
    access: 'signed_in',
    summary: 'Devices on which this person is signed in',
    response: z.object({ items: z.array(SessionListItem) }),
  }),
  revokeSession: route({
    method: 'DELETE',
    path: '/sessions/:sessionId',
    access: 'signed_in',
    summary: 'Sign a device out',
    params: z.object({ sessionId: Id }),
    status: 204,
  }),
  requestPasswordReset: route({
    method: 'POST',
    path: '/password-reset-requests',
    access: 'public',
    summary: 'Mail a link to set a new password; the answer is the same for an unknown address',
    body: z.strictObject({ email: Email }),
    status: 202,
  }),
  resetPassword: route({
    method: 'POST',
    path: '/password-resets',
    access: 'public',
    summary: 'Set a new password with a mailed link; every session ends',
    body: z.strictObject({ token: Secret, password: Password }),
    status: 204,
  }),
  changePassword: route({
    method: 'POST',
    path: '/password',
    access: 'signed_in',
    summary: 'Change my password; other sessions end',
    body: z.strictObject({ current: z.string().min(1).max(200), next: Password }),
    status: 204,
  }),
  inspectInvitation: route({
    method: 'POST',
    path: '/invitations/inspect',
    access: 'public',
    summary: 'Whom a mailed invitation is for',
    body: z.strictObject({ token: Secret }),
    response: z.object({ firmName: z.string(), email: z.string(), isKnownPerson: z.boolean() }),
  }),
  acceptInvitation: route({
    method: 'POST',
    path: '/invitations/accept',
    access: 'public',
    summary: 'Join the firm; a person who has a password proves it, another one sets it',
    body: z.strictObject({
      token: Secret,
      name: line(80),
      password: Password,
      locale: LocaleField,
      zone: ZoneName,
    }),
    status: 204,
  }),
  beginTotp: route({
    method: 'POST',
    path: '/totp',
    access: 'signed_in',
    summary: 'Begin to set up one-time codes',
    response: TotpSetup,
  }),
  confirmTotp: route({
    method: 'POST',
    path: '/totp/confirm',
    access: 'signed_in',
    summary: 'Switch one-time codes on with the first code; answers recovery codes, shown once',
    body: z.strictObject({ code: Code }),
    response: z.object({ recoveryCodes: z.array(z.string()) }),
  }),
  removeTotp: route({
    method: 'POST',
    path: '/totp/remove',
    access: 'signed_in',
    summary: 'Switch one-time codes off, with the password',
    body: z.strictObject({ password: z.string().min(1).max(200) }),
    status: 204,
  }),
  updateProfile: route({
    method: 'PATCH',
    path: '/profile',
    access: 'signed_in',
    summary: 'My name, language, time zone, quiet hours and daily digest',
    body: z.strictObject({
      name: line(80).optional(),
      locale: LocaleField.optional(),
      zone: ZoneName.optional(),
      quietFrom: TimeOfDay.optional(),
      quietTo: TimeOfDay.optional(),
      wantsDigest: z.boolean().optional(),
    }),
    response: SessionView,
  }),
} as const;
