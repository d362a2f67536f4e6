import {
  Refusal,
  type MarketplaceCode,
  type NoticeKind,
  type PrecedentOutcome,
  type PrecedentState,
} from '@overturn/kernel';
import { newId, type ChangeTx } from '@overturn/platform';
import type { PlanPassage } from '../../domain/precedents/passages-of-plan';
import type { Stripped } from '../../domain/precedents/strip-client-data';

export interface NewPrecedent extends Omit<PlanPassage, 'text'>, Stripped {
  readonly caseId: string;
  readonly versionId: string;
  readonly noticeKind: NoticeKind;
  readonly marketplace: MarketplaceCode;
  readonly outcome: PrecedentOutcome;
}

/** Keeps a passage once; a second time it is left as it is. */
export async function insertPrecedent(tx: ChangeTx, one: NewPrecedent): Promise<void> {
  const id = newId();
  const rows = await tx.query(
    `insert into library.precedents (firm_id, id, case_id, version_id, path, part, language, causes, notice_kind,
       marketplace, outcome, body, removed, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict do nothing returning id`,
    [
      tx.scope.firmId,
      id,
      one.caseId,
      one.versionId,
      one.path,
      one.part,
      one.language,
      one.causes,
      one.noticeKind,
      one.marketplace,
      one.outcome,
      one.text,
      JSON.stringify(one.removed),
      tx.now,
    ],
  );
  if (rows.length > 0) tx.touch('precedent', id);
}

/** @throws LIBRARY.PRECEDENT_NOT_FOUND, LIBRARY.VERSION_CONFLICT */
export async function precedentForUpdate(
  tx: ChangeTx,
  id: string,
  version: number,
): Promise<{ readonly caseId: string }> {
  const [row] = await tx.query<{ caseId: string; version: number }>(
    `select case_id as "caseId", version from library.precedents where firm_id = $1 and id = $2 for update`,
    [tx.scope.firmId, id],
  );
  if (!row) throw new Refusal('LIBRARY.PRECEDENT_NOT_FOUND');
  if (row.version !== version) throw new Refusal('LIBRARY.VERSION_CONFLICT', { currentVersion: row.version });
  return row;
}

/** Keeps what a person decided who looked at a precedent under lock. */
export async function decidePrecedent(
  tx: ChangeTx,
  id: string,
  decision: {
    readonly state: Exclude<PrecedentState, 'waiting'>;
    readonly body: string;
    readonly lookedBy: string;
  },
): Promise<void> {
  await tx.query(
    `update library.precedents set state = $3, body = $4, looked_by = $5, looked_at = $6, version = version + 1
     where firm_id = $1 and id = $2`,
    [tx.scope.firmId, id, decision.state, decision.body, decision.lookedBy, tx.now],
  );
  tx.touch('precedent', id);
}
