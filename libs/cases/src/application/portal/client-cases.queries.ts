import { Injectable } from '@nestjs/common';
import { sellerAccountNames } from '@overturn/clients';
import { CASE_STATUSES, Refusal, type ClientTodo, type Scope } from '@overturn/kernel';
import { UnitOfWork, type Page, type Tx } from '@overturn/platform';
import { eventTypeOfWireName, type CaseEvent } from '../../domain/lifecycle';
import { transitionFor } from '../../domain/lifecycle/case.transitions';
import { CLIENT_STANDINGS, needsDocuments, type ClientStanding } from '../../domain/portal/client-stage';
import { projectTimeline } from '../../domain/timeline/project-timeline';
import type { RecordedEvent, TimelineActor, TimelineEntry } from '../../domain/timeline';
import { eventsOfCase, type ActorReference, type KeptEvent } from '../../infrastructure/case-page.read-model';
import {
  clientCases,
  clientCasesIn,
  clientCasesNamed,
  clientDeadlines,
  requireOwnCase,
  type ClientCase,
  type ClientDeadline,
} from '../../infrastructure/client-case.read-model';

/** A case as its client sees it: in their words, with the shop's name. */
export interface ClientCaseDetails extends ClientCase, ClientStanding {
  readonly shop: string;
}

/** Something that waits for a client in one of their cases. */
export interface ClientTodoItem {
  readonly todo: ClientTodo;
  readonly caseId: string;
  readonly dueAt: Date | null;
  readonly count: number;
}

const WAITING_FOR_CLIENT = CASE_STATUSES.filter((status) => CLIENT_STANDINGS[status].todo !== null);

/** What a client's person may know of their cases. Every question runs with firm and client set. */
@Injectable()
export class ClientCases {
  constructor(private readonly work: UnitOfWork) {}

  /** Newest first. */
  list(
    scope: Scope,
    query: { cursor?: string | undefined; limit: number },
  ): Promise<Page<ClientCaseDetails>> {
    return this.work.read(scope, async (tx) => {
      const page = await clientCases(tx, query);
      return { ...page, items: await withShops(tx, page.items) };
    });
  }

  /** What waits for the client by their cases' own status. */
  todos(scope: Scope): Promise<ClientTodoItem[]> {
    return this.work.read(scope, async (tx) =>
      (await clientCasesIn(tx, WAITING_FOR_CLIENT)).flatMap(({ id, status, nextDueAt }) => {
        const { todo } = CLIENT_STANDINGS[status];
        return todo === null ? [] : [{ todo, caseId: id, dueAt: nextDueAt, count: 1 }];
      }),
    );
  }

  /** Things that wait in cases that run, the nearest date first and those without one last. */
  aboutCases(
    scope: Scope,
    items: readonly ClientTodoItem[],
  ): Promise<(ClientTodoItem & { readonly details: ClientCaseDetails })[]> {
    return this.work.read(scope, async (tx) => {
      const ids = [...new Set(items.map(({ caseId }) => caseId))];
      const found = new Map(
        (await withShops(tx, await clientCasesNamed(tx, ids))).map((one) => [one.id, one]),
      );
      return items
        .flatMap((item) => {
          const details = found.get(item.caseId);
          if (!details || details.stage === 'closed') return [];
          return item.todo !== 'bring_documents' || needsDocuments(details.stage)
            ? [{ ...item, details }]
            : [];
        })
        .sort((one, other) => (one.dueAt?.getTime() ?? Infinity) - (other.dueAt?.getTime() ?? Infinity) || 0);
    });
  }

  /** @throws CASES.CASE_NOT_FOUND, also for a case of another client */
  get(
    scope: Scope,
    caseId: string,
  ): Promise<{
    details: ClientCaseDetails;
    deadlines: readonly ClientDeadline[];
    mayReportOutcome: boolean;
  }> {
    return this.work.read(scope, async (tx) => {
      const [details] = await withShops(tx, [await requireOwnCase(tx, caseId)]);
      if (!details) throw new Refusal('CASES.CASE_NOT_FOUND');
      return {
        details,
        deadlines: await clientDeadlines(tx, caseId),
        mayReportOutcome: transitionFor(details.status, 'ClientReportsOutcome') !== undefined,
      };
    });
  }

  /** What happened and may be told, newest first, before a sequence number. @throws CASES.CASE_NOT_FOUND */
  timeline(
    scope: Scope,
    caseId: string,
    before: number | null,
    limit: number,
  ): Promise<{ entries: readonly TimelineEntry[]; nextBefore: number | null }> {
    return this.work.read(scope, async (tx) => {
      await requireOwnCase(tx, caseId);
      const events = await eventsOfCase(tx, caseId, before, limit + 1);
      return {
        entries: projectTimeline(events.slice(0, limit).flatMap(recorded), 'client'),
        nextBefore: events.length > limit ? (events[limit - 1]?.sequence ?? null) : null,
      };
    });
  }
}

async function withShops(tx: Tx, cases: readonly ClientCase[]): Promise<ClientCaseDetails[]> {
  const shops = await sellerAccountNames(
    tx,
    cases.map((one) => one.sellerAccountId),
  );
  return cases.map((one) => ({
    ...one,
    ...CLIENT_STANDINGS[one.status],
    shop: shops.get(one.sellerAccountId) ?? '',
  }));
}

/** An event as it was kept; what is no event of the life cycle is left out. */
function recorded({ kind, sequence, at, actor, payload }: KeptEvent): RecordedEvent[] {
  const type = eventTypeOfWireName(kind);
  if (type === undefined) return [];
  return [
    { sequence, occurredAt: at, actor: actorOf(actor), event: { type, payload } as unknown as CaseEvent },
  ];
}

const actorOf = ({ kind, id }: ActorReference): TimelineActor => ({ kind, personId: id ?? null });
