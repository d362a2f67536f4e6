import { percentText, type ExchangeDay, type ExchangeSource } from '@overturn/kernel';
import type { FeePlan } from '../plan/fee-plan';
import type { Clause } from './clause';

/** What counts as a success, how much of one, and in which money. */
export function outcomeClauses(plan: FeePlan): readonly Clause[] {
  return [
    {
      id: 'no_win_no_fee',
      zh: '不过不付款：只有在亚马逊恢复店铺或放出资金，并由本公司第二名员工凭亚马逊的邮件、后台截图或账户状态核实之后，才收取成功费。没有核实的结果，不收成功费。',
      en: 'No win, no fee: a fee for success is due only after Amazon has reinstated the account or released funds, and a second person of the firm has verified it on a mail from Amazon, a screenshot or the account state. Without a verified outcome no fee for success is due.',
    },
    partialClause(plan),
    ...marketplaceClauses(plan),
    ...payoutClauses(plan),
  ];
}

function partialClause({ partial }: FeePlan): Clause {
  const id = 'partial';
  switch (partial.kind) {
    case 'whole':
      return {
        id,
        zh: '部分恢复时，固定费用按全额收取。',
        en: 'A partial reinstatement costs the fixed fees in full.',
      };
    case 'nothing':
      return {
        id,
        zh: '部分恢复时，不收固定费用。',
        en: 'A partial reinstatement costs none of the fixed fees.',
      };
    case 'share':
      return {
        id,
        zh: `部分恢复时，收取固定费用的 ${percentText(partial.sharePpm)} %。`,
        en: `A partial reinstatement costs ${percentText(partial.sharePpm)} % of the fixed fees.`,
      };
    case 'by_asins':
      return {
        id,
        zh: `部分恢复时，固定费用按恢复的 ASIN 占受影响 ASIN 的比例收取；低于 ${percentText(partial.leastPpm)} % 不收。`,
        en: `A partial reinstatement costs the share of the fixed fees that the reinstated ASINs have of those affected; below ${percentText(partial.leastPpm)} % it costs nothing.`,
      };
    case 'by_marketplaces':
      return {
        id,
        zh: `部分恢复时，固定费用按恢复的站点占受影响站点的权重收取；低于 ${percentText(partial.leastPpm)} % 不收。`,
        en: `A partial reinstatement costs the share of the fixed fees that the reinstated marketplaces weigh among those affected; below ${percentText(partial.leastPpm)} % it costs nothing.`,
      };
  }
}

function marketplaceClauses({ marketplaceWeights }: FeePlan): readonly Clause[] {
  if (marketplaceWeights.length === 0) return [];
  const weights = marketplaceWeights.map(
    ({ marketplace, weightPpm }) => `${marketplace} ${percentText(weightPpm)} %`,
  );
  return [
    {
      id: 'marketplaces',
      zh: `各站点按权重收取固定费用：${weights.join('，')}；其他站点为全额。`,
      en: `The fixed fees are weighted by marketplace: ${weights.join(', ')}; every other marketplace counts in full.`,
    },
  ];
}

const SOURCE: Readonly<Record<ExchangeSource, { readonly zh: string; readonly en: string }>> = {
  safe_cny_central_parity: {
    zh: '国家外汇管理局公布的人民币汇率中间价',
    en: 'the central parity rate of the renminbi published by SAFE',
  },
  ecb_reference: { zh: '欧洲央行公布的参考汇率', en: 'the reference rate of the European Central Bank' },
  amazon_statement: { zh: '亚马逊结算单上的汇率', en: 'the rate on Amazon’s own statement' },
};
const DAY: Readonly<Record<ExchangeDay, { readonly zh: string; readonly en: string }>> = {
  payout_date: { zh: '放款当日', en: 'of the day of the payout' },
  agreement_date: { zh: '签约当日', en: 'of the day of this agreement' },
};

function payoutClauses({ success, fundsOnly, exchange, currency }: FeePlan): readonly Clause[] {
  const isPercentual = [...success, ...fundsOnly].some(({ kind }) => kind === 'percent' || kind === 'bands');
  if (!isPercentual || exchange === null) return [];
  return [
    {
      id: 'payouts',
      zh: '款项分次放出时，每核实一次放款开一次账单；全部放款合并计算，已收部分扣除，最低、最高和分段只算一次。',
      en: 'When money comes in parts, each verified payout is invoiced once; all payouts are counted together less what was charged before, so a minimum, a maximum and a band count once.',
    },
    {
      id: 'exchange',
      zh: `其他货币按${DAY[exchange.day].zh}${SOURCE[exchange.source].zh}折算为 ${currency}，每项金额四舍五入一次。`,
      en: `Other currencies count in ${currency} at ${SOURCE[exchange.source].en} ${DAY[exchange.day].en}; each amount is rounded half up once.`,
    },
  ];
}
