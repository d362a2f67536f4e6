import type { Settings } from '@overturn/platform';
import type { FastifyReply } from 'fastify';

/** Staff and clients have sessions of their own: neither's cookie opens anything of the other's. */
export type Audience = 'staff' | 'client';

const urlOf = (settings: Settings, audience: Audience) =>
  audience === 'staff' ? settings.ADMIN_URL : settings.PORTAL_URL;
const isSecure = (settings: Settings, audience: Audience) => urlOf(settings, audience).startsWith('https:');

const NAMES: Readonly<Record<Audience, string>> = { staff: 'overturn', client: 'overturn-portal' };
const DAY_S = 24 * 3600;
const MAX_AGE_S: Readonly<Record<Audience, number>> = { staff: 14 * DAY_S, client: 30 * DAY_S };

/** `__Host-` binds the cookie to this host over https; browsers refuse that prefix on http localhost. */
export const sessionCookieName = (settings: Settings, audience: Audience): string =>
  `${isSecure(settings, audience) ? '__Host-' : ''}${NAMES[audience]}`;

export function setSessionCookie(
  reply: FastifyReply,
  settings: Settings,
  audience: Audience,
  token: string,
): void {
  reply.setCookie(sessionCookieName(settings, audience), token, {
    path: '/',
    httpOnly: true,
    secure: isSecure(settings, audience),
    sameSite: 'lax',
    maxAge: MAX_AGE_S[audience],
  });
}

export function clearSessionCookie(reply: FastifyReply, settings: Settings, audience: Audience): void {
  reply.clearCookie(sessionCookieName(settings, audience), {
    path: '/',
    httpOnly: true,
    secure: isSecure(settings, audience),
    sameSite: 'lax',
  });
}
