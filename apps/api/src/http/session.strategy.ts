import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Sessions, type SignedIn } from '@overturn/identity';
import { SETTINGS, type Settings } from '@overturn/platform';
import { Strategy } from 'passport-custom';
import type { OverturnRequest } from './request';
import { sessionCookieName } from './session-cookie';

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
    const token = incoming.cookies[sessionCookieName(this.settings)];
    if (!token || token.length > 100) return null;
    incoming.sessionToken = token;
    return this.sessions.find(token);
  }
}
