import { z } from 'zod';
import { badParameter } from './failure';

/** The pieces of form-encoded requests: everything arrives as text. */
export const text = z.string().max(5000);
export const integer = z
  .string()
  .regex(/^-?\d{1,15}$/, 'integer')
  .transform(Number);
export const natural = integer.refine((value) => value >= 0, 'integer');
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
export const currency = z
  .string()
  .regex(/^[a-z]{3}$/i, 'currency')
  .transform((code) => code.toLowerCase());
export const metadata = z
  .union([z.record(z.string().max(40), z.string().max(500)), z.literal('')])
  .transform((given) => (given === '' ? {} : given));

/** Every request may ask for expanded fields. */
const everyRequest = { expand: z.array(z.string()).optional() };
/** Lists page by keyset: newest first, from an object of the last page on. */
export const listParams = {
  limit: integer.refine((value) => value >= 1 && value <= 100, 'integer').optional(),
  starting_after: text.optional(),
  ending_before: text.optional(),
  created: z
    .union([
      integer,
      z.strictObject({
        gt: integer.optional(),
        gte: integer.optional(),
        lt: integer.optional(),
        lte: integer.optional(),
      }),
    ])
    .optional(),
};
export type ListParams = z.output<ReturnType<typeof request<typeof listParams>>>;

/** The parameters of one route; any other is refused, as Stripe does. */
export const request = <S extends z.ZodRawShape>(shape: S) => z.strictObject({ ...everyRequest, ...shape });

const nameOf = (path: readonly PropertyKey[]): string =>
  path.map((part, place) => (place === 0 ? String(part) : `[${String(part)}]`)).join('');

/** Reads parameters. @throws StripeFailure 400 in Stripe's words for the first that does not fit */
export function parseParams<S extends z.ZodType>(schema: S, given: unknown): z.output<S> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (!issue) throw badParameter('Invalid request', 'parameter_invalid', '');
  if (issue.code === 'unrecognized_keys') {
    const name = nameOf([...issue.path, ...issue.keys.slice(0, 1)]);
    throw badParameter(`Received unknown parameter: ${name}`, 'parameter_unknown', name);
  }
  const name = nameOf(issue.path);
  if (issue.code === 'invalid_type' && valueAt(given, issue.path) === undefined)
    throw badParameter(`Missing required param: ${name}.`, 'parameter_missing', name);
  if (issue.message === 'integer')
    throw badParameter(
      `Invalid integer: ${String(valueAt(given, issue.path))}`,
      'parameter_invalid_integer',
      name,
    );
  throw badParameter(`Invalid ${name}: ${issue.message}`, 'parameter_invalid', name);
}

const valueAt = (given: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], given);
