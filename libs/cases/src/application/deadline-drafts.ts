import { marketplaces } from '@overturn/clients';
import {
  Refusal,
  type Cause,
  type MarketplaceCode,
  type NoticeKind,
  type SuspensionType,
} from '@overturn/kernel';
import { newId, type PostgresZoneRules, type Tx } from '@overturn/platform';
import {
  deriveDeadlines,
  triggerCode,
  type DeadlineDraft,
  type DerivedDate,
  type Moment,
  type StatedDeadline,
} from '../domain/deadlines';
import type { DeadlineRow, KeptReading, KeptWhy } from '../infrastructure/deadline.row';
import { calendarsFor, worldInForce, zoneRulesFor } from './rules/deadline-world';

/** What the deadlines of a new case follow from. */
export interface OpeningFacts {
  readonly noticeId: string;
  readonly marketplace: MarketplaceCode;
  readonly suspensionType: SuspensionType;
  readonly causes: readonly Cause[];
  readonly noticeReceivedAt: Date;
}

/** @throws CLIENTS.MARKETPLACE_UNKNOWN */
export async function zoneOf(tx: Tx, code: MarketplaceCode): Promise<string> {
  const market = (await marketplaces(tx)).find((one) => one.code === code);
  if (!market) throw new Refusal('CLIENTS.MARKETPLACE_UNKNOWN', { marketplace: code });
  return market.zone;
}

/** Derives the deadlines of a case from the firm's rule pack and PostgreSQL's zone data. */
export async function draftDeadlines(
  tx: Tx,
  zones: PostgresZoneRules,
  facts: OpeningFacts,
  notice: { readonly kind: NoticeKind; readonly stated: readonly StatedDeadline[] },
): Promise<readonly DeadlineDraft[]> {
  const zone = await zoneOf(tx, facts.marketplace);
  const received: Moment = { at: facts.noticeReceivedAt };
  const world = await worldInForce(tx);
  return deriveDeadlines({
    facts: {
      marketplace: facts.marketplace,
      zone,
      noticeKind: notice.kind,
      suspensionType: facts.suspensionType,
      triggers: {
        notice_received: received,
        ...(notice.kind === 'at_risk' ? {} : { deactivated_on: received }),
      },
      stated: notice.stated,
    },
    rulePack: world.pack,
    zoneRules: await zoneRulesFor(tx, zones, [zone]),
    ...calendarsFor(world, facts.marketplace),
    now: tx.now,
  });
}

/** The row of a derived deadline. */
export function rowOfDraft(
  tx: Tx,
  caseId: string,
  noticeId: string | null,
  draft: DeadlineDraft,
): DeadlineRow {
  return {
    ...datesOfDraft(draft),
    firmId: tx.scope.firmId,
    id: newId(),
    caseId,
    noticeId,
    code: draft.matter,
    reading: draft.reading,
    title: null,
    state: 'open',
    isPinned: false,
    settledAt: null,
    createdAt: tx.now,
    version: 1,
  };
}

/** What of a row the rules say. */
export const datesOfDraft = (draft: DeadlineDraft) => ({
  kind: draft.kind,
  source: draft.source,
  dueAt: draft.dueAt,
  zone: draft.zone,
  isAmbiguous: draft.otherReadings.length > 0,
  countsHours: draft.ladder === 'hours',
  readings: readingsOf(draft),
  why: whyOf(draft),
});

/** This reading first, then the others. */
export const readingsOf = (draft: DeadlineDraft): KeptReading[] =>
  [draft, ...draft.otherReadings].map(keptReading);

const keptReading = (date: DerivedDate): KeptReading => ({
  code: date.reading,
  kind: date.kind,
  candidates: date.candidates.map(({ zone, localDate, at }) => ({ zone, localDate, at: at.toISOString() })),
  safeAt: date.dueAt.toISOString(),
});

export function whyOf({ why, superseded }: DeadlineDraft): KeptWhy {
  return {
    source: why.source,
    ruleCode: why.ruleCode,
    packVersion: why.packVersion === null ? null : String(why.packVersion),
    trigger: triggerCode(why.trigger),
    triggerAt: why.triggeredBy && 'at' in why.triggeredBy ? why.triggeredBy.at.toISOString() : null,
    offset: why.offset,
    calendar: why.calendar,
    authority: why.authority && {
      zh: why.authority.text['zh-CN'],
      en: why.authority.text.en,
      url: why.authority.url,
    },
    superseded: superseded.map((one) => ({
      source: one.why.source,
      ruleCode: one.why.ruleCode,
      safeAt: one.dueAt.toISOString(),
    })),
    reason: why.quote,
  };
}
