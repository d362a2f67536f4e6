import type { AnswerReadingView, RecordAnswerRequest } from '@overturn/contracts/admin';
import type { AnswerKind, AskedDocument, MarketplaceCode } from '@overturn/kernel/vocabulary';

/** The form in which a person confirms or corrects what the machine proposes. */
export interface AnswerDraft {
  readonly kind?: AnswerKind | undefined;
  readonly asked?: readonly AskedDocument[];
  readonly note?: string;
  readonly asins?: readonly string[];
  readonly marketplaces?: readonly MarketplaceCode[];
}

/** From this certainty on the machine's kind is chosen beforehand; below it the person chooses. */
const SURE_ENOUGH = 0.5;

/** How the form begins: with what was read, or empty for a telephone call. */
export function draftOf(reading: AnswerReadingView | null): AnswerDraft {
  if (reading === null) return { asked: [], note: '', asins: [], marketplaces: [] };
  const { proposal, askedDocuments } = reading;
  const isSure = proposal.kind !== null && proposal.confidence >= SURE_ENOUGH;
  return {
    kind: isSure ? (proposal.kind ?? undefined) : undefined,
    asked: askedDocuments,
    note: '',
    asins: [],
    marketplaces: [],
  };
}

/** ASINs as Amazon writes them, each once; commas and spaces between them are no part of one. */
export const cleanAsins = (typed: readonly string[]): string[] => [
  ...new Set(
    typed
      .flatMap((text) => text.split(/[\s,，;；、]+/))
      .map((one) => one.trim().toUpperCase())
      .filter((one) => one !== ''),
  ),
];

/** Kinds whose message names what it wants; for the others nothing is asked. */
export const asksFor = (kind: AnswerKind | undefined): boolean =>
  kind === 'info_requested' || kind === 'rejected' || kind === 'wrong_channel';

/** The request that a filled form means. The kind is there: the form asks for it. */
export function requestOf(
  draft: AnswerDraft & { readonly kind: AnswerKind },
  noticeId: string | null,
  version: number,
): RecordAnswerRequest {
  const isPartial = draft.kind === 'partially_reinstated';
  return {
    version,
    noticeId,
    kind: draft.kind,
    asked: asksFor(draft.kind) ? [...(draft.asked ?? [])] : [],
    note: (draft.note ?? '').trim(),
    scope: {
      asins: isPartial ? cleanAsins(draft.asins ?? []) : [],
      marketplaces: isPartial ? [...(draft.marketplaces ?? [])] : [],
    },
  };
}
