import type { AskedDocument, EvidenceKind } from '@overturn/kernel/vocabulary';
import type { PlanContent } from '@overturn/wording';
import { foldText } from '../text/fold-text';
import { asinsIn, orderIdsIn } from '../text/figures';
import { shinglesOf, similarity } from '../text/shingles';
import { listed, type Found, type PlanWorld } from '../world';

/** Only where every root cause has its kind can one tell that none answers. */
export function causeUnanswered({ plan, facts }: PlanWorld): readonly Found[] {
  if (plan.causes.length === 0 || plan.causes.some(({ cause }) => cause === null)) return [];
  const answered = new Set(plan.causes.map(({ cause }) => cause));
  const open = facts.notice.causes.filter((cause) => !answered.has(cause));
  return open.length === 0 ? [] : [{ part: 'plan', params: { causes: listed(open) } }];
}

export const causeUnnamed = ({ plan, facts }: PlanWorld): readonly Found[] =>
  facts.notice.causes.length === 0
    ? []
    : plan.causes.filter(({ cause }) => cause === null).map(({ key }) => ({ part: `causes/${key}/cause` }));

/** ASINs and order numbers that the plan names, beside a text or in its English. */
function named(
  { plan, texts }: PlanWorld,
  inText: typeof asinsIn,
  beside: 'asins' | 'orderIds',
): ReadonlySet<string> {
  const english = texts.filter(({ language }) => language === 'en');
  return new Set([
    ...[...plan.causes, ...plan.actions].flatMap((point) => point[beside].map((one) => one.toUpperCase())),
    ...english.flatMap(({ folded }) => inText(folded).map(({ value }) => value)),
  ]);
}

export function asinUnanswered(world: PlanWorld): readonly Found[] {
  const known = named(world, asinsIn, 'asins');
  const open = world.facts.notice.asins.filter((one) => !known.has(one.toUpperCase()));
  return open.length === 0 ? [] : [{ part: 'plan', params: { asins: listed(open) } }];
}

export function orderUnanswered(world: PlanWorld): readonly Found[] {
  const known = named(world, orderIdsIn, 'orderIds');
  const open = world.facts.notice.orderIds.filter((one) => !known.has(one.toUpperCase()));
  return open.length === 0 ? [] : [{ part: 'plan', params: { orders: listed(open) } }];
}

/** Which files answer what is asked for; what has no kind of file of its own is left to people. */
const ANSWERS: Partial<Readonly<Record<AskedDocument, readonly EvidenceKind[]>>> = {
  invoice: ['invoice'],
  supplier_information: ['invoice', 'letter_of_authorisation'],
  letter_of_authorisation: ['letter_of_authorisation'],
  business_licence: ['business_licence'],
  utility_bill: ['utility_bill'],
  bank_statement: ['bank_statement'],
  identity_document: ['identity_document'],
  tracking: ['tracking'],
  proof_of_delivery: ['tracking'],
  ownership_chart: ['signed_paper', 'other'],
  ownership_transfer: ['signed_paper', 'other'],
  brand_registration: ['letter_of_authorisation', 'signed_paper', 'other'],
  rights_owner_retraction: ['mail', 'signed_paper', 'other'],
};

export function documentMissing({ facts }: PlanWorld): readonly Found[] {
  const { evidence, notice } = facts;
  if (evidence === null) return [];
  const kinds = new Set(evidence.map(({ kind }) => kind));
  const open = notice.asks.filter((asked) => {
    const answers = ANSWERS[asked];
    return answers !== undefined && !answers.some((kind) => kinds.has(kind));
  });
  return open.length === 0 ? [] : [{ part: 'plan', params: { documents: listed(open) } }];
}

/** From this share of common runs of three words on, a plan is the rejected one again. */
const NEARLY = 0.9;

/** The English of a plan that its likeness to a rejected one is measured by: without owners, which change by the day. */
export const englishOf = (plan: PlanContent): string =>
  [plan.opening, ...[...plan.causes, ...plan.actions, ...plan.measures].map(({ text }) => text), plan.closing]
    .map(({ en }) => foldText(en).trim())
    .join('\n');

function likeness({ plan, facts }: PlanWorld): readonly { readonly label: string; readonly share: number }[] {
  if (facts.rejected.length === 0) return [];
  const own = shinglesOf(englishOf(plan));
  return facts.rejected.map(({ label, english }) => ({ label, share: similarity(own, shinglesOf(english)) }));
}

export function identicalToRejected(world: PlanWorld): readonly Found[] {
  const same = likeness(world).find(({ share }) => share === 1);
  return same ? [{ part: 'plan', params: { label: same.label } }] : [];
}

export function nearlyRejected(world: PlanWorld): readonly Found[] {
  const nearest = likeness(world).toSorted((a, b) => b.share - a.share)[0];
  if (!nearest || nearest.share < NEARLY || nearest.share === 1) return [];
  return [{ part: 'plan', params: { label: nearest.label, percent: Math.floor(nearest.share * 100) } }];
}
