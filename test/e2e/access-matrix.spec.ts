import { ModulesContainer } from '@nestjs/core';
import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteDefinition } from '@overturn/contracts/common';
import { portalRoutes } from '@overturn/contracts/portal';
import { publicRoutes } from '@overturn/contracts/public';
import { webhookRoutes } from '@overturn/contracts/webhooks';
import { DEFAULT_ROLES, DEFAULT_ROLE_PERMISSIONS, type DefaultRole, type Permission } from '@overturn/kernel';
import { ROUTE } from '../../apps/api/src/http/route.decorator';
import { startApi, type TestApi } from '../support/api';
import { Caller } from '../support/caller';
import { createFirm, type TestFirm } from '../support/firm';
import { methodOf, pathOf } from '../support/route-samples';
import { asSuperuser } from '../support/sql';

let api: TestApi;
let firm: TestFirm;
const callers = new Map<DefaultRole, Caller>();
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, DEFAULT_ROLES);
  for (const role of DEFAULT_ROLES) callers.set(role, await firm.as(role));
});
afterAll(() => api?.close());

const routes = Object.entries(adminRoutes) as [string, RouteDefinition][];
/** Leave the caller signed out, or stop the later cells with a limit of tries. */
const SPENT = new Set(['signOut', 'changePassword', 'removeTotp', 'confirmTotp', 'beginTotp']);
const guarded = routes.filter(([name, { access }]) => access !== 'public' && !SPENT.has(name));

const ask = (caller: Caller, definition: RouteDefinition) =>
  caller.send(methodOf(definition), pathOf(definition), definition.method === 'GET' ? undefined : {});

const isAllowed = ({ access }: RouteDefinition, role: DefaultRole): boolean =>
  access === 'signed_in' || DEFAULT_ROLE_PERMISSIONS[role].includes(access as Permission);

describe.each(DEFAULT_ROLES)('A person with the role %s', (role) => {
  it.each(guarded)('is let into %s or kept out of it as the contract says', async (_name, definition) => {
    const caller = callers.get(role);
    if (!caller) throw new Error(role);
    const { status, body } = await ask(caller, definition);
    if (isAllowed(definition, role))
      expect([401, 403]).not.toContain(status === 403 && isFixedClock(body) ? 0 : status);
    else
      expect(body).toMatchObject({
        status: 403,
        code: 'HTTP.PERMISSION_NEEDED',
        params: { permission: definition.access },
      });
  });
});

/** An empty request to move the clock is refused as input before the clock is asked. */
const isFixedClock = (body: unknown) => (body as { code?: string }).code === 'PLATFORM.CLOCK_IS_FIXED';

it.each(routes.filter(([, { access }]) => access !== 'public'))(
  'nobody is let into %s without signing in',
  async (_name, definition) => {
    const { body } = await ask(new Caller(api), definition);
    expect(body).toMatchObject({ status: 401, code: 'HTTP.SIGN_IN_NEEDED' });
  },
);

it('every denial to somebody signed in leaves an audit entry that names the permission', async () => {
  const [before] = await denials();
  await callers.get('auditor')?.post('/clients', {});
  await callers.get('writer')?.get('/audit');
  const after = await denials();
  expect(after).toHaveLength(Number(before?.total) + 2);
  expect(after.slice(-2).map((one) => one.action)).toEqual(['denied client:write', 'denied audit:read']);
});

const denials = () =>
  asSuperuser<{ action: string; total: string }>([
    `select action, count(*) over () as total from audit.entries where firm_id = $1 and outcome = 'denied' order by sequence`,
    [firm.firmId],
  ]);

describe('The contract and the server', () => {
  const handlers = () =>
    [...api.app.get(ModulesContainer).values()]
      .flatMap((module) => [...module.controllers.values()])
      .flatMap(({ metatype }) => {
        const prototype = (metatype as { prototype: Record<string, unknown> }).prototype;
        return Object.getOwnPropertyNames(prototype)
          .filter((name) => name !== 'constructor')
          .map((name) => prototype[name])
          .filter((handler): handler is object => typeof handler === 'function')
          .filter((handler) => Reflect.hasMetadata('path', handler))
          .map((handler) => Reflect.getMetadata(ROUTE, handler) as RouteDefinition | undefined);
      });

  it('agree: every handler has a contract', () => {
    expect(handlers().length).toBeGreaterThan(50);
    expect(handlers().filter((definition) => !definition)).toEqual([]);
  });

  it('agree: every declared route has one handler', () => {
    const served = handlers();
    const declared: RouteDefinition[] = [
      ...Object.values(adminRoutes),
      ...Object.values(portalRoutes),
      ...Object.values(publicRoutes),
      ...Object.values(webhookRoutes),
    ];
    for (const definition of declared)
      expect([definition.path, served.filter((one) => one === definition)]).toEqual([
        definition.path,
        [definition],
      ]);
  });

  it('answer 404 for what is not declared', async () => {
    const answer = await callers.get('owner')?.get('/nowhere');
    expect(answer?.body).toMatchObject({ status: 404, code: 'HTTP.NOT_FOUND' });
  });
});
