import type { Erasure, ErasureCount, PrivacyPage } from '@overturn/cases';
import type { ErasurePreviewView, ErasureView, PrivacyView } from '@overturn/contracts/admin';

type Counts = ErasurePreviewView['counts'];

/** Rows by what they are called: tables of one part together, parts without rows left out. */
export function presentErasureCounts(counts: readonly ErasureCount[]): Counts {
  const erased = new Map<string, Counts['erased'][number]>();
  const kept = new Map<string, Counts['kept'][number]>();
  for (const { part, because, rows } of counts.filter((one) => one.rows > 0)) {
    if (because === null) erased.set(part, { part, rows: (erased.get(part)?.rows ?? 0) + rows });
    else
      kept.set(`${part} ${because}`, {
        part,
        because,
        rows: (kept.get(`${part} ${because}`)?.rows ?? 0) + rows,
      });
  }
  return { erased: [...erased.values()], kept: [...kept.values()] };
}

export const presentPrivacy = ({ settings, due, holds, erasures, staff }: PrivacyPage): PrivacyView => ({
  retention: settings,
  due: due.map((one) => ({ ...one, closedAt: one.closedAt.toISOString() })),
  holds: holds.map(({ liftReason, liftedBy, liftedAt, placedBy, placedAt, ...hold }) => ({
    ...hold,
    placedBy: staff.get(placedBy) ?? '',
    placedAt: placedAt.toISOString(),
    lifted: liftedAt && {
      reason: liftReason ?? '',
      by: staff.get(liftedBy ?? '') ?? '',
      at: liftedAt.toISOString(),
    },
  })),
  erasures: erasures.map((one) => presentErasure(one, staff)),
});

const presentErasure = (one: Erasure, staff: ReadonlyMap<string, string>): ErasureView => ({
  id: one.id,
  clientId: one.clientId,
  clientName: one.clientName,
  caseId: one.caseId,
  caseNumber: one.caseNumber,
  cause: one.cause,
  reason: one.reason,
  state: one.state,
  counts: presentErasureCounts(one.report ?? one.preview),
  files: { removed: one.filesRemoved, shared: one.filesShared, left: one.filesLeft },
  requestedBy: { id: one.requestedBy, name: staff.get(one.requestedBy) ?? '' },
  requestedAt: one.requestedAt.toISOString(),
  approvedBy: one.approvedBy === null ? null : { id: one.approvedBy, name: staff.get(one.approvedBy) ?? '' },
  approvedAt: one.approvedAt?.toISOString() ?? null,
  finishedAt: one.finishedAt?.toISOString() ?? null,
  isHeld: one.isHeld,
  hasOpenCase: one.hasOpenCase,
  version: one.version,
});
