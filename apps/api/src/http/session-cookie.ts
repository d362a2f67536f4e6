import type { Settings } from '@overturn/platform';
import type { FastifyReply } from 'fastify';

const isSecure = (settings: Settings) => settings.ADMIN_URL.startsWith('https:');

/** `__Host-` binds the cookie to this host over https; browsers refuse that prefix on http localhost. */
export const sessionCookieName = (settings: Settings): string =>
  isSecure(settings) ? '__Host-overturn' : 'overturn';

const FOURTEEN_DAYS_S = 14 * 24 * 3600;

export function setSessionCookie(reply: FastifyReply, settings: Settings, token: string): void {
  reply.setCookie(sessionCookieName(settings), token, {
    path: '/',
    httpOnly: true,
    secure: isSecure(settings),
    sameSite: 'lax',
    maxAge: FOURTEEN_DAYS_S,
  });
}

export function clearSessionCookie(reply: FastifyReply, settings: Settings): void {
  reply.clearCookie(sessionCookieName(settings), {
    path: '/',
    httpOnly: true,
    secure: isSecure(settings),
    sameSite: 'lax',
  });
}
