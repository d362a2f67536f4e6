import type Stripe from 'stripe';

/** The body of a refusal, as Stripe sends it. */
export interface FailureBody {
  readonly type:
    'card_error' | 'invalid_request_error' | 'api_error' | 'idempotency_error' | 'authentication_error';
  readonly message: string;
  readonly code?: string;
  readonly decline_code?: string;
  readonly param?: string;
  readonly charge?: string;
  readonly payment_intent?: Stripe.PaymentIntent;
  readonly payment_method?: Stripe.PaymentMethod;
  readonly setup_intent?: Stripe.SetupIntent;
}

/** A refusal of the API: an HTTP status and a body in Stripe's shape. */
export class StripeFailure extends Error {
  /** @param saved whether a replay of the idempotency key gets this answer again; refused parameters are not saved */
  constructor(
    readonly status: number,
    readonly body: FailureBody,
    readonly saved = true,
  ) {
    super(body.message);
    this.name = 'StripeFailure';
  }
}

/** 404: no object of this kind has this id. */
export const missing = (object: string, id: string): StripeFailure =>
  new StripeFailure(404, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No such ${object}: '${id}'`,
    param: 'id',
  });

/** 400: the request cannot be done to an object in this state. */
export const refused = (message: string, code?: string, param?: string): StripeFailure =>
  new StripeFailure(400, {
    type: 'invalid_request_error',
    message,
    ...(code !== undefined && { code }),
    ...(param !== undefined && { param }),
  });

/** 400: the parameters do not fit; never saved under an idempotency key. */
export const badParameter = (message: string, code: string, param: string): StripeFailure =>
  new StripeFailure(400, { type: 'invalid_request_error', message, code, param }, false);
