import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { clientScope, type SignedInClient } from '@overturn/clients';
import type { ClientAccess, RouteDefinition } from '@overturn/contracts/common';
import { staffScope, type SignedIn } from '@overturn/identity';
import { Refusal, type Permission } from '@overturn/kernel';
import { SETTINGS, Sealer, UnitOfWork, hashToken, type Settings } from '@overturn/platform';
import type { OverturnRequest } from './request';
import { ROUTE } from './route.decorator';

const SAFE_METHODS = new Set(['GET', 'HEAD']);

/** Nobody signed in is an answer here, not a failure: the guard below says what follows. */
function userOrNull<T>(error: Error | null, user: T | false): T {
  if (error) throw error;
  return user || (null as T);
}
class SessionAuthGuard extends AuthGuard('session') {
  override handleRequest = userOrNull;
}
class PortalSessionAuthGuard extends AuthGuard('portal-session') {
  override handleRequest = userOrNull;
}

const isForClients = (access: RouteDefinition['access']): access is ClientAccess =>
  access === 'client' || access === 'client_owner';

/** The token that a script of our own pages must send back with every change. */
export const csrfTokenFor = (sealer: Sealer, sessionToken: string): string =>
  sealer.sign(`csrf ${hashToken(sessionToken)}`);

/** Deny by default: a route is open only as its contract says. Denials of signed-in people are audited. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly session = new SessionAuthGuard();
  private readonly portalSession = new PortalSessionAuthGuard();

  constructor(
    private readonly reflector: Reflector,
    private readonly work: UnitOfWork,
    private readonly sealer: Sealer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const definition = this.reflector.get<RouteDefinition | undefined>(ROUTE, context.getHandler());
    if (!definition) throw new Error('A route without a contract');
    const request = context.switchToHttp().getRequest<OverturnRequest>();
    if (!SAFE_METHODS.has(request.method)) this.refuseForeignOrigin(request);
    if (definition.access === 'public') return true;
    if (isForClients(definition.access)) return this.admitClient(context, request, definition.access);
    return this.admitStaff(context, request, definition.access);
  }

  private async admitStaff(
    context: ExecutionContext,
    request: OverturnRequest,
    access: 'signed_in' | Permission,
  ): Promise<boolean> {
    await this.session.canActivate(context);
    const signedIn = (request as { user?: SignedIn | null }).user;
    if (!signedIn || !request.sessionToken) throw new Refusal('HTTP.SIGN_IN_NEEDED');
    request.signedIn = signedIn;
    if (!SAFE_METHODS.has(request.method)) this.requireCsrfToken(request);
    if (access === 'signed_in' || signedIn.permissions.has(access)) return true;
    await this.work.recordDenial(staffScope(signedIn, request.id), `denied ${access}`);
    throw new Refusal('HTTP.PERMISSION_NEEDED', { permission: access });
  }

  private async admitClient(
    context: ExecutionContext,
    request: OverturnRequest,
    access: ClientAccess,
  ): Promise<boolean> {
    await this.portalSession.canActivate(context);
    const me = (request as { user?: SignedInClient | null }).user;
    if (!me || !request.sessionToken) throw new Refusal('HTTP.SIGN_IN_NEEDED');
    request.signedInClient = me;
    if (!SAFE_METHODS.has(request.method)) this.requireCsrfToken(request);
    if (access === 'client' || me.rights === 'owner') return true;
    await this.work.recordDenial(clientScope(me, request.id), `denied ${access}`);
    throw new Refusal('HTTP.PERMISSION_NEEDED', { permission: access });
  }

  /** Browsers say where a request comes from; other callers say nothing and have no cookie to abuse. */
  private refuseForeignOrigin(request: OverturnRequest): void {
    const site = request.headers['sec-fetch-site'];
    const { origin } = request.headers;
    const known = [this.settings.ADMIN_URL, this.settings.PORTAL_URL].map((url) => new URL(url).origin);
    const isForeign =
      (site !== undefined && site !== 'same-origin' && site !== 'none') ||
      (origin !== undefined && !isOwn(origin, known));
    if (isForeign) throw new Refusal('HTTP.FOREIGN_ORIGIN');
  }

  private requireCsrfToken(request: OverturnRequest): void {
    const given = request.headers['x-csrf-token'];
    const isRight =
      typeof given === 'string' &&
      this.sealer.isSigned(`csrf ${hashToken(request.sessionToken ?? '')}`, given);
    if (!isRight) throw new Refusal('HTTP.CSRF_TOKEN_WRONG');
  }
}

/** On the developer's machine localhost and 127.0.0.1 are the same place. */
function isOwn(origin: string, known: readonly string[]): boolean {
  return known.includes(origin) || known.includes(origin.replace('//127.0.0.1', '//localhost'));
}
