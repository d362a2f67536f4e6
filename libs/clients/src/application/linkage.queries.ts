import { Injectable } from '@nestjs/common';
import { staffNames } from '@overturn/identity';
import { Refusal, type FindingState, type Scope } from '@overturn/kernel';
import { UnitOfWork, type Tx } from '@overturn/platform';
import { relationGraph, type RelationGraph } from '../domain/linkage/relation-graph';
import { clientNames, type ClientNames } from '../infrastructure/client.read-model';
import { clientOf } from '../infrastructure/client.repository';
import {
  activeFacts,
  linkageStanding,
  type KeptLinkFact,
  type LinkageStanding,
} from '../infrastructure/link-fact.repository';
import {
  accountsOfClients,
  countOpenFindings,
  findingOf,
  findingsAmong,
  findingsOfClient,
  listFindings,
  type FindingDetails,
} from '../infrastructure/linkage.read-model';

export interface LinkageNames {
  readonly clients: ReadonlyMap<string, ClientNames>;
  readonly staff: ReadonlyMap<string, string>;
}

export interface ClientLinkage {
  readonly standing: LinkageStanding;
  readonly facts: readonly KeptLinkFact[];
  readonly findings: readonly FindingDetails[];
  readonly graph: RelationGraph;
  readonly names: LinkageNames;
}

/** What screens ask about links between clients. */
@Injectable()
export class LinkageQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** A client's facts, its findings, and the picture of the clients around it. @throws CLIENTS.CLIENT_NOT_FOUND */
  ofClient(scope: Scope, clientId: string): Promise<ClientLinkage> {
    return this.work.read(scope, async (tx) => {
      await clientOf(tx, clientId);
      const facts = await activeFacts(tx, clientId);
      const findings = await findingsOfClient(tx, clientId);
      const group = [...new Set([clientId, ...findings.flatMap((one) => one.clientIds)])];
      const names = await namesOf(
        tx,
        findings,
        [clientId],
        facts.map((fact) => fact.addedBy),
      );
      const graph = relationGraph(
        clientId,
        group.map((id) => ({ id, ...(names.clients.get(id) ?? { nameZh: null, nameEn: null }) })),
        await accountsOfClients(tx, group),
        (await findingsAmong(tx, group)).filter(({ state }) => state !== 'lapsed'),
      );
      return { standing: await linkageStanding(tx, clientId), facts, findings, graph, names };
    });
  }

  list(scope: Scope, query: { state: FindingState | 'all'; cursor?: string | undefined; limit: number }) {
    return this.work.read(scope, async (tx) => {
      const page = await listFindings(tx, query);
      return { page, names: await namesOf(tx, page.items) };
    });
  }

  /** @throws CLIENTS.FINDING_NOT_FOUND */
  get(scope: Scope, findingId: string): Promise<{ finding: FindingDetails; names: LinkageNames }> {
    return this.work.read(scope, async (tx) => {
      const finding = await findingOf(tx, findingId);
      if (!finding) throw new Refusal('CLIENTS.FINDING_NOT_FOUND');
      return { finding, names: await namesOf(tx, [finding]) };
    });
  }

  countOpen(scope: Scope) {
    return this.work.read(scope, countOpenFindings);
  }
}

async function namesOf(
  tx: Tx,
  findings: readonly FindingDetails[],
  clientIds: readonly string[] = [],
  staffIds: readonly (string | null)[] = [],
): Promise<LinkageNames> {
  const judges = findings.flatMap((one) => one.judgements.map((judgement) => judgement.staffId));
  return {
    clients: await clientNames(tx, [...clientIds, ...findings.flatMap((one) => one.clientIds)]),
    staff: await staffNames(tx, [...judges, ...staffIds]),
  };
}
