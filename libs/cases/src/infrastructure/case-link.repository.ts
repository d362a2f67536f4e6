import type { CaseRelation, CaseStatus } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';

export interface NewCaseLink {
  readonly fromCaseId: string;
  readonly toCaseId: string;
  readonly relation: CaseRelation;
}

/** Ties a later case to an earlier one. */
export async function insertCaseLink(tx: ChangeTx, link: NewCaseLink): Promise<void> {
  const { actor, firmId } = tx.scope;
  const id = newId();
  await tx.query(
    `insert into cases.case_links (firm_id, id, from_case_id, to_case_id, relation, linked_at, linked_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      firmId,
      id,
      link.fromCaseId,
      link.toCaseId,
      link.relation,
      tx.now,
      actor.kind === 'staff' ? actor.staffId : null,
    ],
  );
  tx.touch('case_link', id);
}

/** A case that belongs to another one. */
export interface LinkedCase {
  readonly id: string;
  readonly number: string;
  readonly status: CaseStatus;
  readonly relation: CaseRelation;
  /** Whether the other case came before or after. */
  readonly direction: 'earlier' | 'later';
}

/** The cases that belong to a case, in the order of their numbers. */
export function linkedCasesOf(tx: Tx, caseId: string): Promise<LinkedCase[]> {
  return tx.query<LinkedCase>(
    `select c.id, c.number, c.status, linked.relation, linked.direction
     from (select to_case_id as id, relation, 'later' as direction from cases.case_links
             where firm_id = $1 and from_case_id = $2
           union all
           select from_case_id, relation, 'earlier' from cases.case_links where firm_id = $1 and to_case_id = $2) linked
     join cases.cases c on c.firm_id = $1 and c.id = linked.id order by c.opened_at, c.id limit 50`,
    [tx.scope.firmId, caseId],
  );
}
