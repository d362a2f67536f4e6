import { adminRoutes } from '@overturn/contracts/admin';
import { portalRoutes } from '@overturn/contracts/portal';
import { publicRoutes } from '@overturn/contracts/public';
import { webhookRoutes } from '@overturn/contracts/webhooks';
import type { RouteDefinition } from '@overturn/contracts/common';
import { PERMISSIONS } from '@overturn/kernel';
import { projectFiles, textOf } from './tree';

const audiences = {
  admin: adminRoutes,
  portal: portalRoutes,
  public: publicRoutes,
  webhook: webhookRoutes,
} as const;
const controllers = projectFiles('apps/api/src').filter((file) => file.endsWith('.controller.ts'));
const bound = (audience: string): string[] =>
  controllers.flatMap((file) =>
    [...textOf(file).matchAll(new RegExp(`@Route\\(${audience}Routes\\.(\\w+)\\)`, 'g'))].map(
      ([, name]) => name ?? '',
    ),
  );

describe('Routes', () => {
  it.each(Object.keys(audiences) as (keyof typeof audiences)[])(
    'binds every %s route to one handler',
    (audience) => {
      expect(bound(audience).toSorted()).toEqual(Object.keys(audiences[audience]).toSorted());
    },
  );

  it('has no handler that Nest routes past the contracts and the guard', () => {
    const bare = controllers.filter((file) => /@(Get|Post|Put|Patch|Delete|All)\(/.test(textOf(file)));
    expect(bare).toEqual([]);
  });

  it('gives every route an access of its audience, or says that it needs none', () => {
    const allowed: Readonly<Record<keyof typeof audiences, readonly string[]>> = {
      admin: ['public', 'signed_in', ...PERMISSIONS],
      portal: ['public', 'client', 'client_owner'],
      public: ['public'],
      webhook: ['public'],
    };
    const odd = (Object.keys(audiences) as (keyof typeof audiences)[]).flatMap((audience) =>
      Object.values<RouteDefinition>(audiences[audience]).filter(
        ({ access }) => !allowed[audience].includes(access),
      ),
    );
    expect(odd).toEqual([]);
  });

  it('has no two routes with one address', () => {
    const addresses = Object.entries(audiences).flatMap(([audience, each]) =>
      Object.values<RouteDefinition>(each).map(
        ({ method, path }) => `${method} ${audience}${path.replaceAll(/:\w+/g, ':')}`,
      ),
    );
    expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
  });
});

describe('Events', () => {
  const libs = projectFiles('libs').filter((file) => /^libs\/(?!ui)[a-z]+\/src\/.*(?<!spec)\.ts$/.test(file));
  const topics = (files: readonly string[], pattern: RegExp) =>
    new Set(files.flatMap((file) => [...textOf(file).matchAll(pattern)].map(([, topic]) => topic ?? '')));

  it('has a sender for every event that the worker handles, and no event that nobody handles', () => {
    const emitted = topics(libs, /\.emit\(\s*'([a-z_.0-9]+)'/g);
    const handled = topics(['apps/worker/src/handlers.ts'], /\[\s*'([a-z_]+\.[a-z_]+\.v\d+)'/g);
    expect([...emitted].toSorted()).toEqual([...handled].toSorted());
  });
});
