import { z } from 'zod';

/** What can go wrong on the way: with the request, in Stripe, or on the way back. */
export const FAULTS = [
  'lost_request',
  'lost_response',
  'error_500',
  'error_500_after_commit',
  'conflict_409',
  'rate_limit_429',
  'slow',
] as const;

export const FaultSchema = z.strictObject({
  kind: z.enum(FAULTS),
  /** Both must fit: a method, and a path that may end in `*`. */
  method: z.enum(['GET', 'POST', 'DELETE']).optional(),
  path: z.string().default('/v1/*'),
  /** How many requests it hits. */
  times: z.number().int().min(1).default(1),
  /** How many fitting requests pass before. */
  after: z.number().int().min(0).default(0),
  /** Of `slow`: the request is done, its answer comes this much later. */
  milliseconds: z.number().int().min(0).default(70_000),
});
export type Fault = z.output<typeof FaultSchema>;

/** The faults asked for, oldest first; each is used up. */
export class Faults {
  #planned: Fault[] = [];

  plan(fault: z.input<typeof FaultSchema>): void {
    this.#planned.push(FaultSchema.parse(fault));
  }

  /** Whether every fault has hit its requests. */
  get isUsedUp(): boolean {
    return this.#planned.length === 0;
  }

  clear(): void {
    this.#planned = [];
  }

  /** The fault that hits this request, if any. */
  next(method: string, path: string): Fault | undefined {
    const place = this.#planned.findIndex(
      (fault) => (!fault.method || fault.method === method) && fits(path, fault.path),
    );
    const fault = this.#planned[place];
    if (!fault) return undefined;
    if (fault.after > 0) {
      this.#planned[place] = { ...fault, after: fault.after - 1 };
      return undefined;
    }
    if (fault.times > 1) this.#planned[place] = { ...fault, times: fault.times - 1 };
    else this.#planned.splice(place, 1);
    return fault;
  }
}

const fits = (path: string, wanted: string): boolean =>
  new RegExp(
    `^${wanted
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  ).test(path);
