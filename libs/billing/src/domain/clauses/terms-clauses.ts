import { percentText, writtenAmount, type ExpenseArrangement, type PercentMethod } from '@overturn/kernel';
import type { FeePlan } from '../plan/fee-plan';
import type { Clause } from './clause';

const NONE: readonly Clause[] = [];

/** Everything around the fee: assessment, deposit, expenses, guarantee, silence, withdrawal, tax. */
export const termsClauses = (plan: FeePlan): readonly Clause[] => [
  ...assessmentClauses(plan),
  ...depositClauses(plan),
  expensesClause(plan),
  ...guaranteeClauses(plan),
  ...silenceClauses(plan),
  withdrawalClause(plan),
  ...commitmentClauses(plan),
  ...taxClauses(plan),
  {
    id: 'changes',
    zh: '本协议的任何变更，须由客户重新确认后才生效。',
    en: 'Any change of these terms takes effect only when the client has accepted it anew.',
  },
];

function assessmentClauses({ assessment, currency }: FeePlan): readonly Clause[] {
  if (assessment === null) return NONE;
  const amount = writtenAmount({ currency, minor: assessment.amountMinor });
  return [
    assessment.isCredited
      ? {
          id: 'assessment',
          zh: `评估费 ${amount}，开始前支付，不退还；成功后抵扣成功费，以成功费为限。`,
          en: `Assessment fee ${amount}, paid before the work begins and not refunded; on success it is set against the fee, up to that fee.`,
        }
      : {
          id: 'assessment',
          zh: `评估费 ${amount}，开始前支付，不退还，也不抵扣成功费。`,
          en: `Assessment fee ${amount}, paid before the work begins; it is neither refunded nor set against the fee.`,
        },
  ];
}

function depositClauses({ deposit, currency }: FeePlan): readonly Clause[] {
  if (deposit === null) return NONE;
  const amount = writtenAmount({ currency, minor: deposit.amountMinor });
  return [
    {
      id: 'deposit',
      zh: `押金 ${amount}，由本公司代为保管，不是收入；只用于抵付应付金额，案件结束后余额退还。`,
      en: `Deposit ${amount}, held for the client and no income of the firm; it is applied to what is due, and the rest is returned when the case ends.`,
    },
  ];
}

const WHO: Readonly<Record<ExpenseArrangement, { readonly zh: string; readonly en: string }>> = {
  never: { zh: '代垫费用由本公司承担', en: 'Expenses are borne by the firm' },
  always: { zh: '代垫费用无论结果都由客户承担', en: 'Expenses are borne by the client whatever the outcome' },
  on_success: { zh: '代垫费用只在成功时由客户承担', en: 'Expenses are borne by the client on success only' },
};
const METHOD: Readonly<Record<PercentMethod, { readonly zh: string; readonly en: string }>> = {
  before_expenses: {
    zh: '按比例的费用在扣除代垫费用之前计算',
    en: 'percentages are taken before expenses are deducted',
  },
  after_expenses: {
    zh: '按比例的费用在扣除代垫费用之后计算',
    en: 'percentages are taken after expenses are deducted',
  },
};

function expensesClause({ expenses: { arrangement, method, capMinor }, currency }: FeePlan): Clause {
  const cap = capMinor === null ? null : writtenAmount({ currency, minor: capMinor });
  return {
    id: 'expenses',
    zh: `${WHO[arrangement].zh}；${METHOD[method].zh}${cap === null ? '' : `；未经客户同意，计入的代垫费用不超过 ${cap}`}。`,
    en: `${WHO[arrangement].en}; ${METHOD[method].en}${cap === null ? '' : `; without the client’s consent no more than ${cap} counts as expenses`}.`,
  };
}

function guaranteeClauses({ guarantee }: FeePlan): readonly Clause[] {
  if (guarantee === null) return NONE;
  const { days, remedy, sharePpm } = guarantee;
  const share = percentText(sharePpm ?? 0);
  const remedies = {
    rework: { zh: '本公司免费重新申诉', en: 'the firm appeals again free of charge' },
    credit: {
      zh: `本公司将已付成功费的 ${share} % 记为客户的抵用额`,
      en: `the firm credits ${share} % of the fee for success that was paid towards future work`,
    },
    percent_back: {
      zh: `本公司退还已付成功费的 ${share} %`,
      en: `the firm pays back ${share} % of the fee for success that was paid`,
    },
  } as const;
  return [
    {
      id: 'guarantee',
      zh: `保障期为结果核实后 ${days} 天；期内因同一原因再次停用的，${remedies[remedy].zh}。其他原因不在保障范围内。`,
      en: `Guarantee of ${days} days after the verified outcome: if the account is suspended again for the same cause, ${remedies[remedy].en}. Other causes are not covered.`,
    },
  ];
}

function silenceClauses({ silence }: FeePlan): readonly Clause[] {
  if (silence === null) return NONE;
  const days = silence.noticeAfterDays;
  return [
    {
      id: 'silence',
      zh: `请客户确认结果而客户没有答复时，本公司在第 ${days.join('、')} 天再次书面询问；到第 ${silence.deemedAfterDays} 天仍无答复的，以亚马逊的书面结果为准。沉默不能代替证据和第二人的核实。`,
      en: `If the client does not answer whether the outcome is right, the firm asks again in writing on days ${days.join(', ')}; without an answer by day ${silence.deemedAfterDays}, what Amazon wrote is taken as it is. Silence replaces neither the evidence nor the second person.`,
    },
  ];
}

function withdrawalClause({ withdrawal, currency }: FeePlan): Clause {
  const amount = withdrawal === null ? null : writtenAmount({ currency, minor: withdrawal.amountMinor });
  return {
    id: 'withdrawal',
    zh: `客户可以随时撤回委托。撤回、终止协议或更换服务商都不算成功，不产生成功费${amount === null ? '，也不收其他费用。' : `；只收已完成工作的费用 ${amount}。`}`,
    en: `The client may withdraw at any time. Withdrawing, ending this agreement or changing to another provider is not a success and owes no fee for success${amount === null ? ', nor any other fee.' : `; only ${amount} is due for the work that was done.`}`,
  };
}

function commitmentClauses({ isExclusive, maxRounds }: FeePlan): readonly Clause[] {
  return [
    ...(isExclusive
      ? [
          {
            id: 'exclusivity',
            zh: '委托期间客户不再通过他人就同一停用申诉；否则保障期失效。',
            en: 'While this agreement runs the client appeals this suspension through nobody else; doing so ends the guarantee.',
          },
        ]
      : NONE),
    ...(maxRounds === null
      ? NONE
      : [
          {
            id: 'rounds',
            zh: `本公司最多申诉 ${maxRounds} 轮。`,
            en: `The firm appeals in up to ${maxRounds} rounds.`,
          },
        ]),
  ];
}

function taxClauses({ tax }: FeePlan): readonly Clause[] {
  if (tax === null) return NONE;
  const rate = percentText(tax.ratePpm);
  return [
    tax.isIncluded
      ? {
          id: 'tax',
          zh: `以上金额含 ${rate} % 增值税。`,
          en: `The amounts include ${rate} % value-added tax.`,
        }
      : {
          id: 'tax',
          zh: `以上金额不含税，另加 ${rate} % 增值税。`,
          en: `${rate} % value-added tax is added to the amounts.`,
        },
  ];
}
