import { Injectable } from '@nestjs/common';
import { clientNames, sellerAccountNames, type ClientNames } from '@overturn/clients';
import { staffNames } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { noticesOfCase } from '@overturn/notices';
import { PostgresZoneRules, UnitOfWork, type Page, type Tx } from '@overturn/platform';
import { allowedCommands, nextAction, type AllowedCommand, type NextAction } from '../domain/lifecycle';
import {
  countCases,
  listCases,
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
import { caseFilterOf, type CaseFilterInput } from './case-filter';
import { gatherFacts } from './gather-facts';

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
      const cases = await listCases(tx, await caseFilterOf(tx, this.zones, input), page);
      return { page: cases, names: await namesOf(tx, cases.items) };
    });
  }

  count(scope: Scope, input: CaseFilterInput) {
    return this.work.read(scope, async (tx) => countCases(tx, await caseFilterOf(tx, this.zones, input)));
  }

  /** The count of each view. */
  summarise(
    scope: Scope,
    views: readonly CaseView[],
  ): Promise<Record<string, { count: number; isAtLeast: boolean }>> {
    return this.work.read(scope, async (tx) => {
      const counts: Record<string, { count: number; isAtLeast: boolean }> = {};
      for (const view of views)
        counts[view] = await countCases(tx, await caseFilterOf(tx, this.zones, { view }));
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
}

const staffIdsOf = (actors: readonly ActorReference[]): string[] =>
  actors
    .filter((actor) => actor.kind === 'staff')
    .map((actor) => actor.id ?? '')
    .filter((id) => id !== '');

/** The names behind the ids of cases: three queries for a whole page. */
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
