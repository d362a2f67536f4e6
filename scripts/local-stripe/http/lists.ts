import type Stripe from 'stripe';
import { missing } from '../model/failure';
import type { ListParams } from '../model/params';

type Listed = { id: string; created?: number };

const within = (created: ListParams['created'], at: number): boolean => {
  if (created === undefined) return true;
  if (typeof created === 'number') return at === created;
  const { gt, gte, lt, lte } = created;
  return (
    (gt === undefined || at > gt) &&
    (gte === undefined || at >= gte) &&
    (lt === undefined || at < lt) &&
    (lte === undefined || at <= lte)
  );
};

/** A page, newest first. `oldestFirst` is in the order of making. */
export function page<T extends Listed>(
  url: string,
  oldestFirst: readonly T[],
  params: Partial<ListParams>,
): Stripe.ApiList<T> {
  const all = oldestFirst.filter((each) => within(params.created, each.created ?? 0)).reverse();
  const limit = params.limit ?? 10;
  const placeOf = (id: string) => {
    const place = all.findIndex((each) => each.id === id);
    if (place < 0) throw missing('object', id);
    return place;
  };
  if (params.ending_before) {
    const end = placeOf(params.ending_before);
    const start = Math.max(0, end - limit);
    return { object: 'list', data: all.slice(start, end), has_more: start > 0, url };
  }
  const start = params.starting_after ? placeOf(params.starting_after) + 1 : 0;
  return { object: 'list', data: all.slice(start, start + limit), has_more: all.length > start + limit, url };
}

/** A list inside an object, whole. */
export const whole = <T>(url: string, data: T[]): Stripe.ApiList<T> => ({
  object: 'list',
  data,
  has_more: false,
  url,
});
