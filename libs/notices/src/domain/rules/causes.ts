import { PRACTICE, type Rule } from './rule';

/** Causes that a text states beside its kind. */
export const CAUSE_RULES: readonly Rule[] = [
  {
    id: 'cause.customer-service',
    weight: 5,
    says: { causes: ['poor_customer_service'] },
    en: {
      match: [
        'negative feedback|a-to-z|chargeback',
        'cancel ~ orders|order before|rate',
        'buyer|customer ~ not receiv|did not receive|late delivery|late receipt',
        'customer service',
        'not respond|slow to respond ~ buyer|customer',
      ],
      unless: ['customer service team|contact customer service'],
      passes: 'Customers left negative feedback and filed A-to-z claims.',
      fails: 'Contact customer service if you need help.',
    },
    zh: {
      match: [
        '负面反馈|差评|a-to-z|信用卡拒付|亚马逊商城交易保障',
        '取消 ~ 订单',
        '买家|客户|顾客 ~ 未收到|没有收到|延迟收到',
        '客户服务 ~ 差|不佳|问题',
        '延迟发货|发货延迟',
      ],
      passes: '买家留下负面反馈，并取消了订单。',
      fails: '请联系卖家支持。',
    },
    source: 'https://sellercentral.amazon.com/gp/help/external/200370550',
  },
  {
    id: 'cause.terms',
    weight: 5,
    says: { causes: ['terms_violation'] },
    en: {
      match: [
        'violat|breach ~ code of conduct|selling policies|seller agreement|terms of service|communication guidelines',
        'code of conduct',
      ],
      passes: 'You violated our Seller Code of Conduct.',
      fails: 'Read our help pages.',
    },
    zh: {
      match: ['违反 ~ 行为准则|服务条款|卖家协议|销售政策|卖家政策', '行为准则'],
      passes: '您违反了卖家行为准则。',
      fails: '请阅读帮助页面。',
    },
    source: PRACTICE,
  },
  {
    id: 'cause.metrics',
    weight: 5,
    says: { causes: ['poor_performance'] },
    en: {
      match: [
        'performance targets|performance metric|valid tracking rate|cancellation rate|on-time delivery rate',
        'does not meet|not meet|below ~ performance',
      ],
      passes: 'Your account does not meet our performance targets.',
      fails: 'See your performance notifications.',
    },
    zh: {
      match: ['绩效目标|绩效指标|有效追踪率|有效跟踪率|取消率|准时送达率|准时交货率'],
      passes: '您的账户未达到我们的绩效目标。',
      fails: '请查看您的绩效通知。',
    },
    source: 'https://sellercentral.amazon.com/gp/help/external/200370550',
  },
];
