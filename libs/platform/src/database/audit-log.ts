import { Injectable } from '@nestjs/common';
import type { Scope } from '@overturn/kernel';
import { Refusal, systemScope } from '@overturn/kernel';
import { newId } from '../security/ids';
import { toPage, type Page } from './keyset';
import type { Tx } from './tx';
import { UnitOfWork } from './unit-of-work';

export interface AuditEntry {
  readonly sequence: number;
  readonly at: Date;
  readonly actor: { readonly kind: string; readonly id?: string; readonly name?: string };
  readonly action: string;
  readonly subjects: { kind: string; id: string }[];
  readonly outcome: 'done' | 'denied';
  readonly traceId: string;
  readonly hash: string;
}

export interface ChainVerdict {
  readonly firmId: string;
  readonly entries: number;
  /** Number of the first entry that does not fit, or null. */
  readonly brokenAt: number | null;
  readonly headHash: string;
}

const WALK = 5_000;

/** Reads the audit log and walks its chains. */
@Injectable()
export class AuditLog {
  constructor(private readonly work: UnitOfWork) {}

  list(scope: Scope, query: { cursor?: string | undefined; limit: number }): Promise<Page<AuditEntry>> {
    const before = query.cursor === undefined ? null : sequenceOf(query.cursor);
    return this.work.read(scope, async (tx) => {
      const rows = await tx.query<AuditEntry>(
        `select sequence::int as sequence, at, actor, action, subjects, outcome, trace_id as "traceId", encode(hash, 'hex') as hash
         from audit.entries where firm_id = $1 and ($2::bigint is null or sequence < $2) order by sequence desc limit $3`,
        [scope.firmId, before, query.limit + 1],
      );
      const page = toPage(
        rows,
        query.limit,
        (row) => [row.sequence],
        (row) => row,
      );
      return { items: page.items, nextCursor: page.nextCursor && String(page.items.at(-1)?.sequence) };
    });
  }

  /** Recomputes every hash of a firm's chain, in order, and compares its end with the head. */
  verify(firmId: string): Promise<ChainVerdict> {
    return this.work.read(systemScope(firmId, 'audit-verify', newId()), verifyAuditChain);
  }

  async firmIds(): Promise<string[]> {
    const rows = await this.work.ask<{ id: string }>('select identity.firm_ids() as id');
    return rows.map((row) => row.id);
  }
}

/** The chain of the transaction's firm. */
export async function verifyAuditChain(tx: Tx): Promise<ChainVerdict> {
  const { firmId } = tx.scope;
  let last = 0;
  let hash = '';
  for (;;) {
    const rows = await tx.query<{ sequence: number; fits: boolean; previous: string; hash: string }>(
      `select sequence::int as sequence, hash = audit.hash_of(e) as fits, encode(previous_hash, 'hex') as previous, encode(hash, 'hex') as hash
       from audit.entries e where firm_id = $1 and sequence > $2 order by sequence limit $3`,
      [firmId, last, WALK],
    );
    for (const row of rows) {
      if (!row.fits || row.previous !== hash || row.sequence !== last + 1)
        return { firmId, entries: last, brokenAt: last + 1, headHash: hash };
      last = row.sequence;
      hash = row.hash;
    }
    if (rows.length < WALK) break;
  }
  const [head] = await tx.query<{ sequence: number; hash: string }>(
    `select sequence::int as sequence, encode(hash, 'hex') as hash from audit.heads where firm_id = $1`,
    [firmId],
  );
  const isWhole = (head?.sequence ?? 0) === last && (head?.hash ?? '') === hash;
  return { firmId, entries: last, brokenAt: isWhole ? null : last + 1, headHash: hash };
}

function sequenceOf(cursor: string): number {
  const sequence = Number(cursor);
  if (!Number.isSafeInteger(sequence) || sequence < 1) throw new Refusal('PLATFORM.CURSOR_INVALID');
  return sequence;
}
