import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { clientScope, type SignedInClient } from '@overturn/clients';
import { staffScope, type SignedIn } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { ROUTE } from './route.decorator';
import type { OverturnRequest } from './request';
import { parseRouteInput } from './route-input';
import type { RouteDefinition } from '@overturn/contracts/common';

function signedInOf(context: ExecutionContext): { request: OverturnRequest; signedIn: SignedIn } {
  const request = context.switchToHttp().getRequest<OverturnRequest>();
  if (!request.signedIn) throw new Error('A public route asked who is signed in');
  return { request, signedIn: request.signedIn };
}

/** Who is signed in. */
export const CurrentStaff = createParamDecorator(
  (_: unknown, context: ExecutionContext): SignedIn => signedInOf(context).signedIn,
);

/** Who acts, in which firm, for the use cases. */
export const CurrentScope = createParamDecorator((_: unknown, context: ExecutionContext): Scope => {
  const { request, signedIn } = signedInOf(context);
  return staffScope(signedIn, request.id);
});

function clientOf(context: ExecutionContext): { request: OverturnRequest; client: SignedInClient } {
  const request = context.switchToHttp().getRequest<OverturnRequest>();
  if (!request.signedInClient)
    throw new Error('A route that is not the portal’s asked which client is signed in');
  return { request, client: request.signedInClient };
}

/** Which client's person is signed in at the portal. */
export const CurrentClient = createParamDecorator(
  (_: unknown, context: ExecutionContext): SignedInClient => clientOf(context).client,
);

/** A client's person, for the use cases: firm and client are set in every transaction. */
export const CurrentClientScope = createParamDecorator((_: unknown, context: ExecutionContext): Scope => {
  const { request, client } = clientOf(context);
  return clientScope(client, request.id);
});

/** Parameters, query and body, as the route's contract parses them. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const definition = Reflect.getMetadata(ROUTE, context.getHandler()) as RouteDefinition;
  return parseRouteInput(definition, context.switchToHttp().getRequest<OverturnRequest>());
});
