import type { PlanContent } from './plan-content';

const CITATION = /\[\[evidence:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\]\]/g;

/** Evidence by its number as an attachment, from 1. */
export type Attachments = ReadonlyMap<string, number>;

const citedIn = (text: string): readonly string[] => [...text.matchAll(CITATION)].map(([, id]) => id ?? '');

/** The ids of the evidence that the English plan names, in the order in which a reader meets them, each once. */
export function citedEvidence(plan: PlanContent): readonly string[] {
  const point = (one: {
    readonly text: { readonly en: string };
    readonly evidenceIds?: readonly string[];
  }) => (one.text.en.trim() === '' ? [] : [...citedIn(one.text.en), ...(one.evidenceIds ?? [])]);
  return [
    ...new Set([
      ...citedIn(plan.opening.en),
      ...[...plan.causes, ...plan.actions, ...plan.measures].flatMap(point),
      ...citedIn(plan.closing.en),
    ]),
  ];
}

export const attachmentsOf = (plan: PlanContent): Attachments =>
  new Map(citedEvidence(plan).map((id, place) => [id, place + 1]));

/** Names each citation by the number of its attachment. */
export const withAttachments = (text: string, attachments: Attachments): string =>
  text.replace(CITATION, (_match, id: string) => `(Attachment ${attachments.get(id) ?? '?'})`);
