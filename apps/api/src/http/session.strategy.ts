import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { PortalSessions, type SignedInClient } from '@overturn/clients';
import { Sessions, type SignedIn } from '@overturn/identity';
import { SETTINGS, type Settings } from '@overturn/platform';
import { Strategy } from 'passport-custom';
import type { OverturnRequest } from './request';
import { sessionCookieName, type Audience } from './session-cookie';

/** Passport strategy: the opaque token of the session cookie, looked up in the database on every request. */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'session') {
  constructor(
    private readonly sessions: Sessions,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    super();
  }

  async validate(request: unknown): Promise<SignedIn | null> {
    const incoming = request as OverturnRequest;
    const token = takeToken(incoming, this.settings, 'staff');
    return token === null ? null : this.sessions.find(token);
  }
}

/** The same for clients' people, by a cookie and a table of their own. */
@Injectable()
export class PortalSessionStrategy extends PassportStrategy(Strategy, 'portal-session') {
  constructor(
    private readonly sessions: PortalSessions,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    super();
  }

  async validate(request: unknown): Promise<SignedInClient | null> {
    const incoming = request as OverturnRequest;
    const token = takeToken(incoming, this.settings, 'client');
    return token === null ? null : this.sessions.find(token);
  }
}

function takeToken(request: OverturnRequest, settings: Settings, audience: Audience): string | null {
  const token = request.cookies[sessionCookieName(settings, audience)];
  if (!token || token.length > 100) return null;
  request.sessionToken = token;
  return token;
}
