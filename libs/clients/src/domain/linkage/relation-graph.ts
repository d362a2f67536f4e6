import type {
  FindingNature,
  FindingState,
  FindingStrength,
  LinkKind,
  LinkRole,
  LinkSource,
} from '@overturn/kernel';

export interface GraphClient {
  readonly id: string;
  readonly nameZh: string | null;
  readonly nameEn: string | null;
}
export interface GraphAccount {
  readonly id: string;
  readonly clientId: string;
  readonly name: string;
}
export interface GraphFact {
  readonly id: string;
  readonly clientId: string;
  readonly kind: LinkKind;
  readonly value: string;
  readonly bank: string | null;
  readonly role: LinkRole;
  readonly source: LinkSource;
  readonly knownOn: string | null;
  readonly evidenceId: string | null;
  readonly isRetired: boolean;
}
export interface GraphFinding {
  readonly id: string;
  readonly clientIds: readonly [string, string];
  readonly nature: FindingNature;
  readonly kind: LinkKind;
  readonly key: string;
  readonly strength: FindingStrength;
  readonly state: FindingState;
  readonly facts: readonly GraphFact[];
}

export type GraphNode =
  | ({ readonly type: 'client'; readonly id: string; readonly isRoot: boolean } & Omit<GraphClient, 'id'>)
  | { readonly type: 'account'; readonly id: string; readonly name: string }
  | { readonly type: 'value'; readonly id: string; readonly kind: LinkKind; readonly value: string };

/** Who has a value, where that is known from, and what was found about it. */
export interface GraphEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Null for a client's own seller account. */
  readonly fact: Omit<GraphFact, 'clientId'> | null;
  readonly state: FindingState | null;
  readonly nature: FindingNature | null;
  readonly strength: FindingStrength | null;
}

export interface RelationGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Whether something was left out so that the picture can be read. */
  readonly isCut: boolean;
}

const MOST_NODES = 60;
const URGENCY: Readonly<Record<FindingState, number>> = { open: 0, confirmed: 1, cleared: 2, lapsed: 3 };

/**
 * The clients around one client, the values in which they meet, and their seller accounts: at most 60 nodes, the
 * most urgent findings first. A value that several findings speak of is one node.
 */
export function relationGraph(
  rootId: string,
  clients: readonly GraphClient[],
  accounts: readonly GraphAccount[],
  findings: readonly GraphFinding[],
): RelationGraph {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  let isCut = false;
  const clientNode = (id: string): GraphNode => {
    const known = clients.find((one) => one.id === id);
    return {
      type: 'client',
      id,
      isRoot: id === rootId,
      nameZh: known?.nameZh ?? null,
      nameEn: known?.nameEn ?? null,
    };
  };
  const add = (wanted: readonly GraphNode[]): boolean => {
    const fresh = wanted.filter(({ id }) => !nodes.has(id));
    if (nodes.size + fresh.length > MOST_NODES) {
      isCut = true;
      return false;
    }
    for (const node of fresh) nodes.set(node.id, node);
    return true;
  };

  add([clientNode(rootId)]);
  for (const finding of [...findings].sort(byUrgency)) {
    const valueId = `${finding.kind}:${finding.key}`;
    const [shown] = finding.facts;
    const value: GraphNode = {
      type: 'value',
      id: valueId,
      kind: finding.kind,
      value: shown ? [shown.bank, shown.value].filter(Boolean).join(' ') : finding.key,
    };
    if (!add([...finding.clientIds.map(clientNode), value])) continue;
    for (const { clientId, ...fact } of finding.facts) {
      // The most urgent finding came first: its state stands.
      const known = edges.get(`${valueId} ${fact.id}`);
      if (!known || (known.fact?.isRetired && !fact.isRetired))
        edges.set(`${valueId} ${fact.id}`, {
          id: `${valueId} ${fact.id}`,
          from: clientId,
          to: valueId,
          fact,
          state: finding.state,
          nature: finding.nature,
          strength: finding.strength,
        });
    }
  }
  for (const account of accounts) {
    if (!nodes.has(account.clientId) || !add([{ type: 'account', id: account.id, name: account.name }]))
      continue;
    const id = `${account.clientId} ${account.id}`;
    edges.set(id, {
      id,
      from: account.clientId,
      to: account.id,
      fact: null,
      state: null,
      nature: null,
      strength: null,
    });
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()], isCut };
}

const byUrgency = (a: GraphFinding, b: GraphFinding): number =>
  URGENCY[a.state] - URGENCY[b.state] || a.strength.localeCompare(b.strength) || (a.id < b.id ? -1 : 1);
