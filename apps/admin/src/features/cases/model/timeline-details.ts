/** Free text that a person wrote in an event, in the order in which it is shown. */
const WRITTEN = ['text', 'reason', 'feeSummary', 'conflictClearance', 'comment', 'note'] as const;

export type Written = { readonly name: (typeof WRITTEN)[number]; readonly text: string };

type Payload = Readonly<Record<string, unknown>>;

/** `cases.case_opened.v1` as `case_opened`. */
export const eventName = (kind: string): string => kind.split('.')[1] ?? kind;

/** What people wrote in an event; empty texts and what is no text are left out. */
export const writtenIn = (payload: Payload): readonly Written[] =>
  WRITTEN.flatMap((name) => {
    const value = payload[name];
    const text = typeof value === 'object' && value !== null && 'reason' in value ? value.reason : value;
    return typeof text === 'string' && text.trim() !== '' ? [{ name, text }] : [];
  });

const DATE = /^\d{4}-\d\d-\d\dT/;

/** The dates that an event led from and to, as of a deadline that was moved; null for any other event. */
export function dateChangeIn(
  payload: Payload,
): { readonly from: string | null; readonly to: string | null } | null {
  const [from, to] = [payload['from'], payload['to']].map((value) =>
    typeof value === 'string' && DATE.test(value) ? value : null,
  );
  return from || to ? { from: from ?? null, to: to ?? null } : null;
}

/** The statuses that an event led from and to; null where the status stayed. */
export function statusChangeIn(
  payload: Payload,
): { readonly from: string | null; readonly to: string } | null {
  const { from, to } = payload;
  if (typeof to !== 'string' || from === to || DATE.test(to)) return null;
  return { from: typeof from === 'string' ? from : null, to };
}

/** A text of the payload, such as the name of who accepted. */
export const textIn = (payload: Payload, name: string): string | null => {
  const value = payload[name];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** The tags that an event added and took away. */
export function tagsIn(payload: Payload): readonly { readonly sign: '+' | '−'; readonly tag: string }[] {
  const list = (name: string) => {
    const value = payload[name];
    return Array.isArray(value) ? value.filter((tag): tag is string => typeof tag === 'string') : [];
  };
  return [
    ...list('add').map((tag) => ({ sign: '+' as const, tag })),
    ...list('remove').map((tag) => ({ sign: '−' as const, tag })),
  ];
}
