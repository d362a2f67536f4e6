import crypto from 'node:crypto';
import type { Account } from '../model/account';
import { StripeFailure } from '../model/failure';
import type { SavedAnswer } from '../model/objects';

/** Stripe keeps a key for at least a day and may forget it then: this one forgets it at once. */
const REMEMBERED_SECONDS = 86_400;
const LONGEST_KEY = 255;

/** What one request is, whatever the order of its parameters. */
export function fingerprintOf(method: string, path: string, params: unknown): string {
  const sorted = (value: unknown): unknown =>
    value !== null && typeof value === 'object'
      ? Object.entries(value)
          .map(([key, each]) => [key, sorted(each)] as const)
          .sort(([one], [other]) => (one < other ? -1 : 1))
      : value;
  return crypto
    .createHash('sha256')
    .update(JSON.stringify([method, path, sorted(params)]))
    .digest('hex');
}

/**
 * The answer that was given to this key, to be given again.
 * @throws StripeFailure 400 when the key was used for another request
 */
export function answeredBefore(account: Account, key: string, fingerprint: string): SavedAnswer | undefined {
  if (key.length > LONGEST_KEY)
    throw new StripeFailure(
      400,
      { type: 'idempotency_error', message: 'The idempotency key is longer than 255 characters.' },
      false,
    );
  const saved = account.store.get('saved_answer', key);
  if (!saved || account.now() - saved.created >= REMEMBERED_SECONDS) return undefined;
  if (saved.fingerprint === fingerprint) return saved;
  throw new StripeFailure(
    400,
    {
      type: 'idempotency_error',
      message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
    },
    false,
  );
}

export const saveAnswer = (
  account: Account,
  key: string,
  fingerprint: string,
  status: number,
  body: string,
): void => {
  account.put('saved_answer', { id: key, fingerprint, status, body, created: account.now() });
};
