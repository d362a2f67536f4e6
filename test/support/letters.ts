import type { CaseMoneyView, CaseView, FeePlanContent } from '@overturn/contracts/admin';
import { newId } from '@overturn/platform';
import type { Answer, Caller } from './caller';

/** A plan that can be offered: CNY 8,000.00 for a success, and what is overridden. */
export const planContent = (own: Partial<FeePlanContent> = {}): FeePlanContent => ({
  currency: 'CNY',
  success: [{ kind: 'fixed', amountMinor: '800000' }],
  fundsOnly: [],
  partial: { kind: 'whole' },
  marketplaceWeights: [],
  assessment: null,
  deposit: null,
  expenses: { arrangement: 'never', method: 'before_expenses', capMinor: null },
  guarantee: { days: 30, remedy: 'rework', sharePpm: null },
  silence: null,
  withdrawal: null,
  isExclusive: false,
  maxRounds: null,
  exchange: null,
  tax: null,
  ...own,
});

export const offerBody = (
  version: number,
  content: FeePlanContent,
  conflictClearance = '已核对主体，无冲突',
) => ({
  version,
  content,
  from: null,
  conflictClearance,
});

type Engaged = Pick<CaseView, 'id' | 'version'>;

/** What an offer in a test says beside its letter. */
export interface OfferWords {
  readonly conflictClearance?: string;
  readonly guaranteeDays?: number;
}

/** Offers a letter of the usual plan at the case's version. @returns the case, or the refusal */
export async function offerEngagement(
  caller: Caller,
  { id, version }: Engaged,
  words: OfferWords,
): Promise<Answer> {
  const days = words.guaranteeDays ?? 30;
  const content = planContent({ guarantee: days === 0 ? null : { days, remedy: 'rework', sharePpm: null } });
  const body = offerBody(version, content, words.conflictClearance);
  return caseAfter(caller, id, await caller.post(`/cases/${id}/letters`, body));
}

/** Records that the client accepted the newest letter. @returns the case, or the refusal */
export async function acceptEngagement(
  caller: Caller,
  { id, version }: Engaged,
  acceptedBy: string,
): Promise<Answer> {
  const { letters = [] } = (await caller.get(`/cases/${id}/money`)).body as Partial<CaseMoneyView>;
  const [letter] = letters;
  const body = { version, hash: letter?.hash ?? '0'.repeat(64), acceptedBy };
  return caseAfter(
    caller,
    id,
    await caller.post(`/cases/${id}/letters/${letter?.id ?? newId()}/acceptance`, body),
  );
}

const caseAfter = (caller: Caller, id: string, answer: Answer): Answer | Promise<Answer> =>
  answer.status < 300 ? caller.get(`/cases/${id}`) : answer;
