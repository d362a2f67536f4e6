import type { RouteDefinition } from '@overturn/contracts/common';
import { newId } from '@overturn/platform';

/** A route's path with every parameter filled in. */
export const pathOf = (definition: RouteDefinition, idOf: (name: string) => string = () => newId()): string =>
  definition.path.replaceAll(/:(\w+)/g, (_, name: string) => idOf(name));

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
export const methodOf = (definition: RouteDefinition): Method => definition.method.toLowerCase() as Method;
