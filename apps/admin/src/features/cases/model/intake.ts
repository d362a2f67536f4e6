import type { ClientView, NoticeView, OpenCaseRequest } from '@overturn/contracts/admin';
import { fieldsOfName } from '../../../shared/words/fields-of-name';
import type { ZonedTime } from '../../../shared/components/zoned-time-field';
import { effective } from '../../../shared/notice/model/reading-marks';
import { instantOfWallTime } from '../../../shared/time/wall-time';
import type { z } from 'zod';

export type OpeningBody = z.input<typeof OpenCaseRequest>;

/** What a person chooses while opening a case; the rest comes from the notice's reading. */
export interface IntakeDraft {
  readonly received: ZonedTime;
  readonly client:
    | { readonly kind: 'existing'; readonly id: string | null }
    | { readonly kind: 'new'; readonly name: string };
  /** Null until chosen: then the client's account on the marketplace is taken, where there is one. */
  readonly account:
    | { readonly kind: 'existing'; readonly id: string }
    | { readonly kind: 'new'; readonly name: string }
    | null;
  readonly assigneeId: string | null;
}

/** What a case cannot be opened without. */
export type Missing = 'suspensionType' | 'causes' | 'marketplace' | 'received' | 'client' | 'account';

type Facts = Pick<OpeningBody, 'noticeId' | 'marketplace' | 'suspensionType' | 'causes' | 'noticeReceivedAt'>;

/** The facts that deadlines are worked out from, or what is missing of them. */
export function openingFacts(
  notice: NoticeView,
  received: ZonedTime,
): { facts: Facts | null; missing: Missing[] } {
  const marketplace = effective(notice.reading.marketplace);
  const suspensionType = effective(notice.reading.suspensionType);
  const causes = effective(notice.reading.causes);
  const noticeReceivedAt = instantOfWallTime(received.wall, received.zone);
  const missing: Missing[] = [];
  if (suspensionType === null) missing.push('suspensionType');
  if (causes.length === 0) missing.push('causes');
  if (marketplace === null) missing.push('marketplace');
  if (noticeReceivedAt === null) missing.push('received');
  if (suspensionType === null || causes.length === 0 || marketplace === null || noticeReceivedAt === null)
    return { facts: null, missing };
  return {
    facts: { noticeId: notice.id, marketplace, suspensionType, causes: [...causes], noticeReceivedAt },
    missing,
  };
}

/** The account that goes without saying: the client's only one on the marketplace, else its only one. */
export function obviousAccount(
  accounts: ClientView['sellerAccounts'],
  marketplace: string | null,
): string | null {
  const active = accounts.filter(({ retiredAt }) => retiredAt === null);
  const there = active.filter(({ marketplaces }) => marketplaces.some((code) => code === marketplace));
  const [only, ...others] = there.length > 0 ? there : active;
  return only && others.length === 0 ? only.id : null;
}

/** The request that opens the case, or what is missing for it. */
export function openingRequest(
  notice: NoticeView,
  draft: IntakeDraft,
  obvious: string | null,
): { body: OpeningBody | null; missing: Missing[] } {
  const { facts, missing } = openingFacts(notice, draft.received);
  const client = clientOf(draft.client);
  const account = accountOf(draft.account, obvious, facts?.marketplace ?? null);
  const all: Missing[] = [
    ...missing,
    ...(client ? [] : ['client' as const]),
    ...(account ? [] : ['account' as const]),
  ];
  if (facts === null || client === null || account === null) return { body: null, missing: all };
  return { body: { ...facts, client, sellerAccount: account, assigneeId: draft.assigneeId }, missing: all };
}

function clientOf(client: IntakeDraft['client']): OpeningBody['client'] | null {
  if (client.kind === 'existing') return client.id === null ? null : { id: client.id };
  return client.name.trim() === '' ? null : { new: fieldsOfName(client.name) };
}

function accountOf(
  account: IntakeDraft['account'],
  obvious: string | null,
  marketplace: Facts['marketplace'] | null,
): OpeningBody['sellerAccount'] | null {
  if (account === null) return obvious === null ? null : { id: obvious };
  if (account.kind === 'existing') return { id: account.id };
  if (account.name.trim() === '') return null;
  return { new: { name: account.name.trim(), marketplaces: marketplace === null ? [] : [marketplace] } };
}

/** The name of the seller as the notice has it, to start a new client with. */
export const sellerNameIn = (notice: NoticeView): string =>
  notice.reading.extracted.sellerNames[0]?.value ?? '';

/** The account after another client was chosen: a new client's shop is named as in the notice, else as the client. */
export function accountAfter(
  draft: IntakeDraft,
  client: IntakeDraft['client'],
  suggestion: string,
): IntakeDraft['account'] {
  if (client.kind === 'existing') return null;
  const before = draft.client.kind === 'new' ? suggestion || draft.client.name : null;
  const isTypedByHand = draft.account?.kind === 'new' && before !== null && draft.account.name !== before;
  return isTypedByHand ? draft.account : { kind: 'new', name: suggestion || client.name };
}
