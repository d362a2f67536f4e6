import { Injectable } from '@nestjs/common';
import {
  Refusal,
  type FindingVerdict,
  type GivenLinkSource,
  type LinkKind,
  type LinkRole,
  type Scope,
} from '@overturn/kernel';
import { UnitOfWork, type ChangeTx, type Tx } from '@overturn/platform';
import { linkKey } from '../domain/linkage/link-key';
import { refusalOfValue } from '../domain/linkage/refused-value';
import { clientOf } from '../infrastructure/client.repository';
import {
  MOST_FACTS,
  activeFacts,
  factForUpdate,
  hasSameFact,
  insertFact,
  retireFacts,
  updateFact,
  type KeptLinkFact,
} from '../infrastructure/link-fact.repository';
import { judgeFinding } from '../infrastructure/link-finding.repository';
import { toPinyin } from '../infrastructure/pinyin';
import { checkLinkage, isDerived } from './check-linkage';

interface EvidenceOfCase {
  readonly caseId: string;
  readonly id: string;
}

/** A fact as a person enters it. `knownOn` is a calendar date. */
export interface GivenLinkFact {
  readonly kind: LinkKind;
  readonly value: string;
  readonly bank: string | null;
  readonly role: LinkRole;
  readonly source: GivenLinkSource;
  /** A file of a case; undefined on a change: as it was. */
  readonly evidence?: EvidenceOfCase | null | undefined;
  readonly knownOn: string | null;
  readonly note: string;
}

/** Told by the caller, who may ask the evidence: refuses a file that is not there. */
type RequireEvidence = (tx: Tx, evidence: EvidenceOfCase) => Promise<unknown>;

/** Keeps what ties clients together, checks it, and records what people say of what was found. */
@Injectable()
export class LinkageBook {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CLIENTS.CLIENT_NOT_FOUND, CLIENTS.LINK_*, and what `requireEvidence` throws */
  add(scope: Scope, clientId: string, given: GivenLinkFact, requireEvidence: RequireEvidence): Promise<void> {
    return this.checked(scope, 'link_fact.add', clientId, async (tx) => {
      if ((await activeFacts(tx, clientId)).length >= MOST_FACTS)
        throw new Refusal('CLIENTS.LINK_TOO_MANY_FACTS', { most: MOST_FACTS });
      if (given.evidence) await requireEvidence(tx, given.evidence);
      const evidenceId = given.evidence?.id ?? null;
      const fact = { ...given, key: keyOrRefuse(given), evidenceId, contactId: null, sellerAccountId: null };
      if (!(await insertFact(tx, clientId, fact))) throw new Refusal('CLIENTS.LINK_FACT_EXISTS');
    });
  }

  /** @throws CLIENTS.LINK_FACT_NOT_FOUND, CLIENTS.LINK_FACT_DERIVED, CLIENTS.VERSION_CONFLICT, CLIENTS.LINK_* */
  update(
    scope: Scope,
    clientId: string,
    factId: string,
    change: { readonly version: number; readonly fields: GivenLinkFact },
    requireEvidence: RequireEvidence,
  ): Promise<void> {
    return this.checked(scope, 'link_fact.update', clientId, async (tx) => {
      const fact = await changeableFact(tx, clientId, factId, change.version);
      const { fields } = change;
      if (fields.evidence) await requireEvidence(tx, fields.evidence);
      const key = keyOrRefuse(fields);
      if (await hasSameFact(tx, clientId, fields, factId)) throw new Refusal('CLIENTS.LINK_FACT_EXISTS');
      const evidenceId = fields.evidence === undefined ? fact.evidenceId : (fields.evidence?.id ?? null);
      await updateFact(tx, fact, { ...fields, key, evidenceId });
    });
  }

  /** @throws CLIENTS.LINK_FACT_NOT_FOUND, CLIENTS.LINK_FACT_DERIVED, CLIENTS.VERSION_CONFLICT */
  retire(scope: Scope, clientId: string, factId: string, version: number): Promise<void> {
    return this.checked(scope, 'link_fact.retire', clientId, async (tx) => {
      await changeableFact(tx, clientId, factId, version);
      await retireFacts(tx, [factId]);
    });
  }

  /** Checks a client on demand. @throws CLIENTS.CLIENT_NOT_FOUND */
  check(scope: Scope, clientId: string): Promise<void> {
    return this.checked(scope, 'linkage.check', clientId, () => Promise.resolve());
  }

  /** @throws CLIENTS.FINDING_NOT_FOUND, CLIENTS.FINDING_LAPSED, CLIENTS.VERSION_CONFLICT */
  judge(
    scope: Scope,
    findingId: string,
    { version, verdict, reason }: { version: number; verdict: FindingVerdict; reason: string },
  ): Promise<void> {
    return this.work.change(scope, `linkage.${verdict}`, (tx) => {
      if (tx.scope.actor.kind !== 'staff') throw new Error('Findings are judged by people of the firm');
      return judgeFinding(tx, findingId, version, { verdict, reason, staffId: tx.scope.actor.staffId });
    });
  }

  private checked(
    scope: Scope,
    action: string,
    clientId: string,
    change: (tx: ChangeTx) => Promise<void>,
  ): Promise<void> {
    return this.work.change(scope, action, async (tx) => {
      await clientOf(tx, clientId);
      await change(tx);
      await checkLinkage(tx, clientId);
    });
  }
}

function keyOrRefuse(given: GivenLinkFact): string {
  const refusal = refusalOfValue(given.kind, given, toPinyin);
  const key = refusal === null ? linkKey(given.kind, given, toPinyin) : null;
  if (key === null) throw new Refusal(refusal ?? 'CLIENTS.LINK_VALUE_TOO_VAGUE');
  return key;
}

async function changeableFact(
  tx: ChangeTx,
  clientId: string,
  factId: string,
  version: number,
): Promise<KeptLinkFact> {
  const fact = await factForUpdate(tx, clientId, factId);
  if (!fact || fact.retiredAt) throw new Refusal('CLIENTS.LINK_FACT_NOT_FOUND');
  if (isDerived(fact)) throw new Refusal('CLIENTS.LINK_FACT_DERIVED');
  if (fact.version !== version)
    throw new Refusal('CLIENTS.VERSION_CONFLICT', { currentVersion: fact.version });
  return fact;
}
