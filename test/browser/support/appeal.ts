/** A finished worksheet for these causes. */
export const worksheet = (causes: readonly string[]) => ({
  causes: causes.map((cause) => ({
    cause,
    whys: ['供应商没有授权', '采购只看价格', '没有供应商准入制度'].map((because) => ({
      because,
      facts: '2024-03-11 起向该供应商采购 200 件',
      evidenceIds: [],
      asins: [],
      orderIds: [],
    })),
    rulesRead: {
      policyUrl: 'https://sellercentral.amazon.com/help/hub/reference/G201165970',
      readOn: '2024-11-20',
    },
  })),
  conclusion: '没有供应商准入制度',
});

const text = (zh: string, en: string) => ({ zh, en, enOf: null });
const set = (part: string, after: string) => ({ op: 'set', part, before: '', after });
const references = { asins: [], orderIds: [] };
/** Writes a plan into an empty draft. */
export const PLAN_EDITS = [
  set('opening/zh', '尊敬的团队：'),
  set('opening/en', 'Dear Seller Performance team,'),
  {
    op: 'add',
    list: 'causes',
    after: null,
    point: {
      key: 'c1',
      cause: null,
      text: text('没有供应商准入制度', 'We had no approval of suppliers.'),
      ...references,
    },
  },
  {
    op: 'add',
    list: 'actions',
    after: null,
    point: {
      key: 'a1',
      causeKey: 'c1',
      text: text('已召回库存', 'We recalled the stock.'),
      doneOn: '2024-11-20',
      ...references,
      evidenceIds: [],
    },
  },
  {
    op: 'add',
    list: 'measures',
    after: null,
    point: {
      key: 'm1',
      causeKey: 'c1',
      text: text('先验授权书', 'We check the letter of authorisation first.'),
      owner: text('采购 李梅', 'Li Mei, purchasing'),
      frequency: 'per_supplier',
      startsOn: null,
      evidenceIds: [],
    },
  },
  set('closing/zh', '感谢审核。'),
  set('closing/en', 'Thank you for your review.'),
];
