import { Injectable } from '@nestjs/common';
import { clientNames, findClientIds, sellerAccountNames, type ClientNames } from '@overturn/clients';
import { ownFirm, staffNames } from '@overturn/identity';
import { addDays, startOfLocalDay, zoneRulesFromTransitions, type Scope } from '@overturn/kernel';
import { noticesOfCase } from '@overturn/notices';
import { PostgresZoneRules, UnitOfWork, type Page, type Tx } from '@overturn/platform';
import { allowedCommands, nextAction, type AllowedCommand, type NextAction } from '../domain/lifecycle';
import {
  countCases,
  listCases,
  type CaseFilter,
  type CaseSort,
  type CaseSummary,
  type CaseView,
} from '../infrastructure/case-list.read-model';
import {
  deadlinesOfCase,
  eventsOfCase,
  type ActorReference,
  type DeadlineDetails,
  type KeptEvent,
} from '../infrastructure/case-page.read-model';
import { linkedCasesOf, type LinkedCase } from '../infrastructure/case-link.repository';
import { caseOf } from '../infrastructure/case.repository';
import type { CaseRow } from '../infrastructure/case.row';
import { caseOfRow } from './case-command.runner';
import { gatherFacts } from './gather-facts';

/** A filter as a screen asks it: dates are days of the firm's zone. */
export interface CaseFilterInput extends Omit<CaseFilter, 'assigneeId' | 'dueFrom' | 'dueBefore' | 'search'> {
  readonly q?: string | undefined;
  /** A staff id, `me` or `none`. */
  readonly assignee?: string | undefined;
  readonly dueFrom?: string | undefined;
  readonly dueTo?: string | undefined;
}

export interface Names {
  readonly clients: ReadonlyMap<string, ClientNames>;
  readonly sellerAccounts: ReadonlyMap<string, string>;
  readonly staff: ReadonlyMap<string, string>;
}

export interface CasePage {
  readonly row: CaseRow;
  readonly names: Names;
  readonly notices: readonly string[];
  readonly deadlines: readonly DeadlineDetails[];
  readonly linkedCases: readonly LinkedCase[];
  readonly nextAction: NextAction;
  readonly allowedCommands: readonly AllowedCommand[];
}

/** What screens ask about cases. */
@Injectable()
export class CaseQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly zones: PostgresZoneRules,
  ) {}

  list(
    scope: Scope,
    input: CaseFilterInput,
    page: { sort: CaseSort; dir: 'asc' | 'desc'; cursor?: string | undefined; limit: number },
  ): Promise<{ page: Page<CaseSummary>; names: Names }> {
    return this.work.read(scope, async (tx) => {
      const cases = await listCases(tx, await this.filterOf(tx, input), page);
      return { page: cases, names: await namesOf(tx, cases.items) };
    });
  }

  count(scope: Scope, input: CaseFilterInput) {
    return this.work.read(scope, async (tx) => countCases(tx, await this.filterOf(tx, input)));
  }

  /** The count of each view. */
  summarise(
    scope: Scope,
    views: readonly CaseView[],
  ): Promise<Record<string, { count: number; isAtLeast: boolean }>> {
    return this.work.read(scope, async (tx) => {
      const counts: Record<string, { count: number; isAtLeast: boolean }> = {};
      for (const view of views) counts[view] = await countCases(tx, await this.filterOf(tx, { view }));
      return counts;
    });
  }

  /** @throws CASES.CASE_NOT_FOUND */
  get(scope: Scope, permissions: ReadonlySet<string>, caseId: string): Promise<CasePage> {
    return this.work.read(scope, async (tx) => {
      const row = await caseOf(tx, caseId);
      const facts = await gatherFacts(tx, row);
      const deadlines = await deadlinesOfCase(tx, caseId);
      const actors = deadlines.flatMap((one) => one.history.map((change) => change.by));
      return {
        row,
        names: await namesOf(tx, [row], actors),
        notices: await noticesOfCase(tx, caseId),
        deadlines,
        linkedCases: await linkedCasesOf(tx, caseId),
        nextAction: nextAction(row, facts),
        allowedCommands: allowedCommands(caseOfRow(row), facts, permissions),
      };
    });
  }

  /** @throws CASES.CASE_NOT_FOUND */
  timeline(
    scope: Scope,
    caseId: string,
    before: number | null,
    limit: number,
  ): Promise<{ events: readonly KeptEvent[]; hasMore: boolean; staff: ReadonlyMap<string, string> }> {
    return this.work.read(scope, async (tx) => {
      await caseOf(tx, caseId);
      const events = await eventsOfCase(tx, caseId, before, limit + 1);
      const assignees = events
        .map((event) => event.payload['assigneeId'])
        .filter((id): id is string => typeof id === 'string');
      const staff = await staffNames(tx, [...staffIdsOf(events.map((event) => event.actor)), ...assignees]);
      return { events: events.slice(0, limit), hasMore: events.length > limit, staff };
    });
  }

  private async filterOf(tx: Tx, input: CaseFilterInput): Promise<CaseFilter> {
    const { q, assignee, dueFrom, dueTo, ...rest } = input;
    const me = tx.scope.actor.kind === 'staff' ? tx.scope.actor.staffId : null;
    const assigneeId = rest.view === 'mine' || assignee === 'me' ? me : assignee === 'none' ? null : assignee;
    const isSearch = q !== undefined && [...q].length >= 2;
    return {
      ...rest,
      assigneeId,
      ...(dueFrom ? { dueFrom: await this.startOfDay(tx, dueFrom) } : {}),
      ...(dueTo ? { dueBefore: await this.startOfDay(tx, addDays(dueTo, 1)) } : {}),
      ...(isSearch ? { search: { q, clientIds: await findClientIds(tx, q) } } : {}),
    };
  }

  private async startOfDay(tx: Tx, date: string): Promise<Date> {
    const { zone } = await ownFirm(tx);
    return startOfLocalDay(date, zone, zoneRulesFromTransitions(await this.zones.load(tx, [zone])));
  }
}

const staffIdsOf = (actors: readonly ActorReference[]): string[] =>
  actors
    .filter((actor) => actor.kind === 'staff')
    .map((actor) => actor.id ?? '')
    .filter((id) => id !== '');

/** Names that a page of cases needs, each kind in one query. */
export async function namesOf(
  tx: Tx,
  rows: readonly { clientId: string; sellerAccountId: string; assigneeId: string | null }[],
  actors: readonly ActorReference[] = [],
): Promise<Names> {
  return {
    clients: await clientNames(
      tx,
      rows.map((row) => row.clientId),
    ),
    sellerAccounts: await sellerAccountNames(
      tx,
      rows.map((row) => row.sellerAccountId),
    ),
    staff: await staffNames(tx, [...rows.map((row) => row.assigneeId), ...staffIdsOf(actors)]),
  };
}
