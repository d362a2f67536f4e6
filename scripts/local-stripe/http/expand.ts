import type { Account } from '../model/account';
import { KIND_OF_PREFIX } from '../model/objects';
import { refused } from '../model/failure';

/** Puts the object in the place of its id, for each path such as `data.payment_intent`. */
export function expanded(account: Account, answer: object, paths: readonly string[]): object {
  let result: unknown = answer;
  for (const path of paths) {
    const steps = path.split('.');
    if (steps.length > 4)
      throw refused('You cannot expand more than 4 levels of a property.', 'parameter_invalid', 'expand');
    result = into(account, result, steps);
  }
  return result as object;
}

function into(account: Account, at: unknown, steps: readonly string[]): unknown {
  const [step, ...rest] = steps;
  if (Array.isArray(at)) return at.map((each) => into(account, each, steps));
  if (step === undefined) return found(account, at);
  if (typeof at === 'string') return into(account, found(account, at), steps);
  if (at === null || typeof at !== 'object' || !(step in at)) return at;
  const value: unknown = (at as Record<string, unknown>)[step];
  return { ...at, [step]: into(account, value, rest) };
}

function found(account: Account, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const kind = KIND_OF_PREFIX[value.split('_')[0] ?? ''];
  return (kind && account.store.get(kind, value)) ?? value;
}
