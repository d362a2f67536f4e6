import type { CaseView } from '@overturn/contracts/admin';
import type { EvidenceKind } from '@overturn/kernel';
import type { Caller } from './caller';
import { keepEvidence, putInStatus } from './case-status';
import { command, offer, openCase, pasteNotice } from './cases';

const DAY_MS = 86_400_000;

export const postMortem = {
  causes: ['low_quality'],
  worked: '发票齐全',
  didNotWork: '第一轮没有写预防措施',
  lessonZh: '先收齐发票',
  lessonEn: '',
};

export const verification = { checked: ['account_state_seen'], note: '后台显示正常' };

/** Answers the case of a request that worked. */
export const caseOf = ({ status, body, text }: { status: number; body: unknown; text: string }): CaseView => {
  if (status >= 300) throw new Error(text);
  return body as CaseView;
};

/** A case with a guarantee of 30 days that waits for Amazon. */
async function waitingCase(firmId: string, caller: Caller): Promise<CaseView> {
  const opened = await openCase(caller);
  caseOf(await command(caller, opened, 'OfferEngagement', { ...offer, guaranteeDays: 30 }));
  return putInStatus(firmId, caller, opened.id, 'awaiting_amazon');
}

/** A case with a claim of success and its evidence, for a second person. */
export async function claimedCase(
  firmId: string,
  claimer: Caller,
  kinds: readonly EvidenceKind[] = ['mail'],
): Promise<CaseView> {
  const one = await waitingCase(firmId, claimer);
  const evidenceIds: string[] = [];
  for (const kind of kinds) evidenceIds.push(await keepEvidence(claimer, one.id, kind));
  return caseOf(
    await claimer.post(`/cases/${one.id}/outcome-claims`, {
      version: one.version,
      outcome: 'reinstated',
      note: '',
      evidenceIds,
    }),
  );
}

/** A case that one person claimed reinstated and another verified. */
export async function reinstatedCase(firmId: string, claimer: Caller, verifier: Caller): Promise<CaseView> {
  const claimed = await claimedCase(firmId, claimer);
  return caseOf(await command(verifier, claimed, 'VerifyOutcome', verification));
}

/** What reports a second suspension, with a notice of its own. */
export const resuspension = async (caller: Caller, { version }: CaseView) => ({
  version,
  noticeId: (await pasteNotice(caller)).id,
  suspensionType: 'deactivated',
  causes: ['low_quality'],
  noticeReceivedAt: new Date().toISOString(),
});

/** A case that is down to its funds, which can be asked for since yesterday (US: 60 days). */
export async function fundsCase(firmId: string, caller: Caller): Promise<CaseView> {
  const noticeReceivedAt = new Date(Date.now() - 62 * DAY_MS).toISOString();
  const opened = await openCase(caller, { noticeReceivedAt });
  return putInStatus(firmId, caller, opened.id, 'funds_only');
}

export const fundsRequest = ({ version }: CaseView) => ({
  version,
  channel: 'funds_team',
  text: '申请放款',
  evidenceIds: [],
});

export const fundsRelease = async (caller: Caller, { id, version }: CaseView) => ({
  version,
  releasedOn: new Date().toISOString().slice(0, 10),
  lines: [{ currency: 'USD', minor: '123456' }],
  note: '',
  evidenceIds: [await keepEvidence(caller, id, 'bank_statement')],
});
