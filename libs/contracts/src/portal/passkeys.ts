import { z } from 'zod';
import { Id, Instant, line, route } from '../common';
import { OneTimeCode, PortalSessionView } from './session';

const Base64Url = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[A-Za-z0-9_-]+$/);
const CredentialId = Base64Url(1400);
const Bytes = Base64Url(8_000);

/** Web Authentication's JSON forms (https://www.w3.org/TR/webauthn-3/), as far as they are used. */
const credential = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object({
    id: CredentialId,
    rawId: CredentialId,
    type: z.literal('public-key'),
    response: z.object({ clientDataJSON: Bytes, ...shape }),
  });

const PasskeyEntryView = z
  .strictObject({
    challenge: z.string(),
    rpId: z.string(),
    timeout: z.int(),
    userVerification: z.literal('required'),
  })
  .meta({ id: 'PasskeyEntryView' });
export type PasskeyEntryView = z.infer<typeof PasskeyEntryView>;

const PasskeyOptionsView = z
  .strictObject({
    challenge: z.string(),
    rp: z.strictObject({ id: z.string(), name: z.string() }),
    user: z.strictObject({ id: z.string(), name: z.string(), displayName: z.string() }),
    pubKeyCredParams: z.array(z.strictObject({ alg: z.int(), type: z.literal('public-key') })),
    timeout: z.int(),
    attestation: z.literal('none'),
    excludeCredentials: z.array(z.strictObject({ id: z.string(), type: z.literal('public-key') })),
    authenticatorSelection: z.strictObject({
      residentKey: z.literal('required'),
      requireResidentKey: z.literal(true),
      userVerification: z.literal('required'),
    }),
  })
  .meta({ id: 'PasskeyOptionsView' });
export type PasskeyOptionsView = z.infer<typeof PasskeyOptionsView>;

const PasskeysView = z
  .strictObject({
    items: z.array(
      z.strictObject({
        id: Id,
        name: z.string(),
        createdAt: Instant,
        lastUsedAt: Instant.nullable(),
      }),
    ),
    /** Signed in by a code just now: adding asks for no further one. */
    isFresh: z.boolean(),
  })
  .meta({ id: 'PasskeysView' });
export type PasskeysView = z.infer<typeof PasskeysView>;

export const portalPasskeyRoutes = {
  beginPasskeyEntry: route({
    method: 'POST',
    path: '/passkey-entries',
    access: 'public',
    summary: 'A challenge to sign in with a passkey; it names nobody, works once and lasts five minutes',
    response: PasskeyEntryView,
    status: 200,
  }),
  enterByPasskey: route({
    method: 'POST',
    path: '/session/passkey',
    access: 'public',
    summary: 'Sign in with a passkey; whatever is wrong, the answer is the same',
    body: credential({ authenticatorData: Bytes, signature: Bytes }),
    response: PortalSessionView,
    status: 200,
  }),
  listPasskeys: route({
    method: 'GET',
    path: '/passkeys',
    access: 'client',
    summary: 'My passkeys',
    response: PasskeysView,
  }),
  requestPasskeyCode: route({
    method: 'POST',
    path: '/passkey-codes',
    access: 'client',
    summary: 'Mail me a fresh one-time code to add or remove a passkey with',
  }),
  beginPasskey: route({
    method: 'POST',
    path: '/passkey-options',
    access: 'client',
    summary: 'What to make a passkey with; asks for a fresh code, but just after a sign-in by code',
    body: z.strictObject({ code: OneTimeCode.nullable().default(null) }),
    response: PasskeyOptionsView,
    status: 200,
  }),
  addPasskey: route({
    method: 'POST',
    path: '/passkeys',
    access: 'client',
    summary: 'Keep the passkey that this device has made; I am told by mail',
    body: z.strictObject({
      name: line(60),
      credential: credential({ attestationObject: Bytes }),
    }),
    response: PasskeysView,
    status: 201,
  }),
  removePasskey: route({
    method: 'POST',
    path: '/passkeys/:passkeyId/remove',
    access: 'client',
    summary: 'Remove a passkey of mine, with a fresh code; devices that came in by it are signed out',
    params: z.object({ passkeyId: Id }),
    body: z.strictObject({ code: OneTimeCode }),
    response: PasskeysView,
    status: 200,
  }),
} as const;
