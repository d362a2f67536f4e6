import { runnerImport, type Plugin } from 'vite';
import type { RouteDefinition } from '@overturn/contracts/common';

const CONTRACTS = /\/libs\/contracts\/src\/(?:portal|public)\/index\.ts$/;

const kindOf = (part: RouteDefinition['body'] | RouteDefinition['response']) =>
  part === undefined || typeof part === 'string' ? part : 'json';

/**
 * Gives the browser of the contracts only what a caller needs: methods, addresses and whether there is a body. The
 * server parses by the schemas; a phone should not load zod (25 kB gzipped) to parse nothing.
 */
export const lightContracts = (): Plugin => ({
  name: 'light-contracts',
  enforce: 'pre',
  async load(id) {
    if (!CONTRACTS.test(id)) return null;
    const { module } = await runnerImport<Record<string, unknown>>(id, {
      configFile: false,
      resolve: {
        alias: {
          '@overturn/kernel/vocabulary': id.replace(/contracts\/src\/.*$/, 'kernel/src/vocabulary/index.ts'),
        },
      },
    });
    return Object.entries(module)
      .filter(([name]) => name.endsWith('Routes'))
      .map(([name, routes]) => {
        const light = Object.entries(routes as Record<string, RouteDefinition>).map(([route, definition]) => [
          route,
          {
            method: definition.method,
            path: definition.path,
            body: kindOf(definition.body),
            response: kindOf(definition.response),
          },
        ]);
        return `export const ${name} = ${JSON.stringify(Object.fromEntries(light))};`;
      })
      .join('\n');
  },
});
