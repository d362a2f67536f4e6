import type {
  ClientLinkage,
  FindingDetails,
  KeptLinkFact,
  LinkageNames,
  RelationGraph,
} from '@overturn/clients';
import type {
  ClientLinkageView,
  LinkFactView,
  LinkFindingView,
  RelationGraphView,
} from '@overturn/contracts/admin';

type Fact = LinkFindingView['sides'][number]['facts'][number];

const presentFact = (fact: KeptLinkFact, { staff }: LinkageNames): LinkFactView => ({
  id: fact.id,
  kind: fact.kind,
  value: fact.value,
  bank: fact.bank,
  role: fact.role,
  source: fact.source,
  isDerived: fact.source === 'client_record' || fact.source === 'contact' || fact.source === 'seller_account',
  evidenceId: fact.evidenceId,
  knownOn: fact.knownOn,
  note: fact.note,
  addedBy: fact.addedBy === null ? null : (staff.get(fact.addedBy) ?? ''),
  addedAt: fact.addedAt.toISOString(),
  version: fact.version,
});

const presentFindingFact = (fact: Fact): Fact => ({
  id: fact.id,
  kind: fact.kind,
  value: fact.value,
  bank: fact.bank,
  role: fact.role,
  source: fact.source,
  knownOn: fact.knownOn,
  evidenceId: fact.evidenceId,
  isRetired: fact.isRetired,
});

export function presentFinding(finding: FindingDetails, { clients, staff }: LinkageNames): LinkFindingView {
  return {
    id: finding.id,
    nature: finding.nature,
    kind: finding.kind,
    strength: finding.strength,
    state: finding.state,
    foundAt: finding.foundAt.toISOString(),
    sides: finding.clientIds.map((id) => ({
      client: { id, nameZh: clients.get(id)?.nameZh ?? null, nameEn: clients.get(id)?.nameEn ?? null },
      facts: finding.facts.filter((fact) => fact.clientId === id).map(presentFindingFact),
    })),
    judgements: finding.judgements.map(({ verdict, reason, staffId, at }) => ({
      verdict,
      reason,
      by: staff.get(staffId) ?? '',
      at: at.toISOString(),
    })),
    version: finding.version,
  };
}

const presentGraph = (graph: RelationGraph): RelationGraphView => ({
  nodes: [...graph.nodes],
  edges: graph.edges.map((edge) => ({ ...edge, fact: edge.fact ? presentFindingFact(edge.fact) : null })),
  isCut: graph.isCut,
});

export const presentLinkage = (
  clientId: string,
  { standing, facts, findings, graph, names }: ClientLinkage,
): ClientLinkageView => ({
  clientId,
  isChecked: standing.isChecked,
  checkedAt: standing.checkedAt?.toISOString() ?? null,
  blockingFindings: standing.blockingFindings,
  facts: facts.map((fact) => presentFact(fact, names)),
  findings: findings.map((finding) => presentFinding(finding, names)),
  graph: presentGraph(graph),
});
