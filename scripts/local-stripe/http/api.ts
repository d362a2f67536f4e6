import { z } from 'zod';
import { API_VERSION, type Account } from '../model/account';
import { badParameter, StripeFailure } from '../model/failure';
import { chargeRoutes, disputeRoutes, refundRoutes } from '../resources/charges';
import { checkoutSessionRoutes } from '../resources/checkout-sessions';
import { creditNoteRoutes } from '../resources/credit-notes';
import { customerRoutes } from '../resources/customers';
import { eventRoutes, webhookEndpointRoutes } from '../resources/events';
import { invoiceItemRoutes, invoiceRoutes } from '../resources/invoices';
import { paymentIntentRoutes } from '../resources/payment-intents';
import { paymentMethodRoutes } from '../resources/payment-methods';
import { setupIntentRoutes } from '../resources/setup-intents';
import { testClockRoutes } from '../resources/test-clocks';
import { expanded } from './expand';
import type { Fault } from './faults';
import { answeredBefore, fingerprintOf, saveAnswer } from './idempotency';
import type { ApiRoute } from './route';

const ROUTES: readonly ApiRoute[] = [
  ...customerRoutes,
  ...paymentMethodRoutes,
  ...setupIntentRoutes,
  ...checkoutSessionRoutes,
  ...paymentIntentRoutes,
  ...chargeRoutes,
  ...refundRoutes,
  ...disputeRoutes,
  ...invoiceRoutes,
  ...invoiceItemRoutes,
  ...creditNoteRoutes,
  ...testClockRoutes,
  ...eventRoutes,
  ...webhookEndpointRoutes,
];

const PATTERNS = ROUTES.map((each) => ({
  route: each,
  pattern: new RegExp(`^${each.path.replace(':id', '([^/]+)')}$`),
}));

export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Of the body or, for GET, of the query. */
  readonly params: Record<string, unknown>;
}

export interface ApiAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers: Record<string, string>;
}

const header = (request: ApiRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

function authenticated(request: ApiRequest): void {
  const key = /^Bearer (.+)$/.exec(header(request, 'authorization') ?? '')?.[1] ?? '';
  if (/^[sr]k_test_/.test(key)) return;
  const message = key.includes('_live_')
    ? 'A live key has no business here: this is the local Stripe, which moves no money.'
    : 'You did not provide a test API key (Authorization: Bearer sk_test_...).';
  throw new StripeFailure(401, { type: 'authentication_error', message }, false);
}

function spokenVersion(request: ApiRequest): void {
  const version = header(request, 'stripe-version') ?? API_VERSION;
  if (version !== API_VERSION)
    throw badParameter(
      `The local Stripe speaks ${API_VERSION} only, not ${version}.`,
      'api_version_invalid',
      'Stripe-Version',
    );
}

function done(account: Account, request: ApiRequest): object {
  for (const { route, pattern } of PATTERNS) {
    const match = route.method === request.method ? pattern.exec(request.path) : null;
    if (!match) continue;
    const answer = route.run(account, request.params, decodeURIComponent(match[1] ?? ''));
    const paths = z.array(z.string()).safeParse(request.params.expand);
    return paths.success ? expanded(account, answer, paths.data) : answer;
  }
  throw new StripeFailure(404, {
    type: 'invalid_request_error',
    message: `Unrecognized request URL (${request.method}: ${request.path}).`,
  });
}

const failureBody = (failure: StripeFailure): string => JSON.stringify({ error: failure.body });
const serverError = new StripeFailure(500, {
  type: 'api_error',
  message: 'Something went wrong on Stripe’s end (as was asked for).',
});

const before: Partial<Record<Fault['kind'], StripeFailure>> = {
  conflict_409: new StripeFailure(
    409,
    {
      type: 'invalid_request_error',
      code: 'lock_timeout',
      message: 'This object cannot be accessed right now because another request is accessing it.',
    },
    false,
  ),
  rate_limit_429: new StripeFailure(
    429,
    { type: 'invalid_request_error', code: 'rate_limit', message: 'Request rate limit exceeded.' },
    false,
  ),
  error_500: serverError,
};

function perform(
  account: Account,
  request: ApiRequest,
  fault: Fault | undefined,
): { status: number; body: string; saved: boolean } {
  try {
    const early = fault && before[fault.kind];
    if (early) throw early;
    const body = JSON.stringify(done(account, request));
    if (fault?.kind === 'error_500_after_commit') throw serverError;
    return { status: 200, body, saved: true };
  } catch (failure) {
    if (!(failure instanceof StripeFailure)) throw failure;
    return { status: failure.status, body: failureBody(failure), saved: failure.saved };
  }
}

/** Answers one request of the API; what it changed is safe before the answer is known. */
export function answer(account: Account, request: ApiRequest, fault?: Fault): ApiAnswer {
  const id = account.newId('req');
  const key = request.method === 'POST' ? (header(request, 'idempotency-key') ?? null) : null;
  const headers = {
    'request-id': id,
    'stripe-version': API_VERSION,
    ...(key !== null && { 'idempotency-key': key }),
  };
  try {
    authenticated(request);
    spokenVersion(request);
    const fingerprint = fingerprintOf(request.method, request.path, request.params);
    const saved = key === null ? undefined : answeredBefore(account, key, fingerprint);
    if (saved)
      return {
        status: saved.status,
        body: saved.body,
        headers: { ...headers, 'idempotent-replayed': 'true' },
      };
    account.request = { id, idempotencyKey: key };
    const result = perform(account, request, fault);
    if (key !== null && result.saved) saveAnswer(account, key, fingerprint, result.status, result.body);
    return { status: result.status, body: result.body, headers };
  } catch (failure) {
    if (!(failure instanceof StripeFailure)) throw failure;
    return { status: failure.status, body: failureBody(failure), headers };
  } finally {
    account.request = { id: null, idempotencyKey: null };
    account.store.commit();
  }
}
