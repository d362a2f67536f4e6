import type { FundsPage, OutcomePage, PostMortem } from '@overturn/cases';
import type { FundsView, OutcomeClaimView } from '@overturn/contracts/admin';

type Files = OutcomePage['files'];

const proofOf = (ids: readonly string[], files: Files) =>
  ids.flatMap((id) => {
    const file = files.get(id);
    return file ? [{ id, fileName: file.fileName, kind: file.kind }] : [];
  });

export const presentClaims = ({ claims, staff, files }: OutcomePage): OutcomeClaimView[] =>
  claims.map((one) => ({
    id: one.id,
    round: one.round,
    kind: one.kind,
    scope: { asins: [...(one.scope.asins ?? [])], marketplaces: [...(one.scope.marketplaces ?? [])] },
    note: one.note,
    claimedBy: { id: one.claimedBy, name: staff.get(one.claimedBy) ?? one.claimedByName },
    claimedAt: one.claimedAt.toISOString(),
    state: one.state,
    judgement:
      one.judgedBy === null || one.judgedAt === null
        ? null
        : {
            by: staff.get(one.judgedBy) ?? '',
            at: one.judgedAt.toISOString(),
            checked: [...one.checked],
            text: one.judgement ?? '',
          },
    evidence: proofOf(one.evidenceIds, files),
  }));

export const presentFunds = ({ requests, releases, totals, staff, files }: FundsPage): FundsView => ({
  requests: requests.map((one) => ({
    id: one.id,
    channel: one.channel,
    text: one.text,
    filedBy: staff.get(one.filedBy) ?? '',
    filedAt: one.filedAt.toISOString(),
    nextContactAt: one.nextContactAt.toISOString(),
    evidence: proofOf(one.evidenceIds, files),
  })),
  releases: releases.map((one) => ({
    id: one.id,
    releasedOn: one.releasedOn,
    lines: [...one.lines],
    note: one.note,
    recordedBy: staff.get(one.recordedBy) ?? '',
    recordedAt: one.recordedAt.toISOString(),
    evidence: proofOf(one.evidenceIds, files),
  })),
  totals: totals.map(({ currency, minor }) => ({ currency, minor: minor.toString() })),
});

export const presentPostMortem = (postMortem: PostMortem | null, staff: ReadonlyMap<string, string>) => ({
  postMortem: postMortem && {
    causes: [...postMortem.causes],
    worked: postMortem.worked,
    didNotWork: postMortem.didNotWork,
    lessonZh: postMortem.lessonZh,
    lessonEn: postMortem.lessonEn,
    writtenBy: staff.get(postMortem.writtenBy) ?? '',
    writtenAt: postMortem.writtenAt.toISOString(),
    version: postMortem.version,
  },
});
