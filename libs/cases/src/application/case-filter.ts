import { findClientIds } from '@overturn/clients';
import { ownFirm } from '@overturn/identity';
import { addDays, startOfLocalDay, zoneRulesFromTransitions } from '@overturn/kernel';
import type { PostgresZoneRules, Tx } from '@overturn/platform';
import { tagOf } from '../domain/lifecycle';
import type { CaseFilter } from '../infrastructure/case-list.read-model';
import { casesWithTags } from '../infrastructure/tag.repository';

/** A filter as a screen asks it: dates are days of the firm's zone. */
export interface CaseFilterInput extends Omit<
  CaseFilter,
  'assigneeId' | 'dueFrom' | 'dueBefore' | 'search' | 'tagged'
> {
  readonly q?: string | undefined;
  /** A staff id, `me` or `none`. */
  readonly assignee?: string | undefined;
  readonly dueFrom?: string | undefined;
  readonly dueTo?: string | undefined;
  /** Any of these tags. */
  readonly tag?: readonly string[] | undefined;
}

/** The filter with its days as instants and its words looked up. */
export async function caseFilterOf(
  tx: Tx,
  zones: PostgresZoneRules,
  input: CaseFilterInput,
): Promise<CaseFilter> {
  const { q, assignee, dueFrom, dueTo, tag, ...rest } = input;
  const me = tx.scope.actor.kind === 'staff' ? tx.scope.actor.staffId : null;
  const assigneeId = rest.view === 'mine' || assignee === 'me' ? me : assignee === 'none' ? null : assignee;
  const isSearch = q !== undefined && [...q].length >= 2;
  const tags = (tag ?? []).map(tagOf);
  return {
    ...rest,
    assigneeId,
    ...(dueFrom ? { dueFrom: await startOfDay(tx, zones, dueFrom) } : {}),
    ...(dueTo ? { dueBefore: await startOfDay(tx, zones, addDays(dueTo, 1)) } : {}),
    ...(tags.length > 0 ? { tagged: { tags, caseIds: await casesWithTags(tx, tags) } } : {}),
    ...(isSearch ? { search: { q, clientIds: await findClientIds(tx, q) } } : {}),
  };
}

async function startOfDay(tx: Tx, zones: PostgresZoneRules, date: string): Promise<Date> {
  const { zone } = await ownFirm(tx);
  return startOfLocalDay(date, zone, zoneRulesFromTransitions(await zones.load(tx, [zone])));
}
