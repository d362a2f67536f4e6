import { DO_AND_DONT, THE_PLAN, type LintRule } from '../rule';
import type { EvidenceFacts } from '../facts';
import { ACTION, CAUSE as EXAMPLE_CAUSE, both } from './example-points';

const CAUSE = { ...EXAMPLE_CAUSE, text: both('质检漏检', 'Our inspection missed defects.') };
const INVOICE: EvidenceFacts = {
  id: 'e1',
  kind: 'invoice',
  invoiceNumber: 'SZ-20260310',
  issuedOn: '2026-03-10',
  supplierName: 'Shenzhen Mingda Trading Co., Ltd.',
  lines: [{ asin: 'B0TESTTEST', quantity: 500 }],
};
const NOTHING_ASKED = { causes: [], asins: [], orderIds: [], asks: [] };
const acting = (en: string, zh = '') => ({
  plan: { actions: [{ ...ACTION, text: both(zh, en) }] },
  facts: { evidence: [INVOICE] },
});
const REJECTED =
  'Our inspection missed defects in one lot. We recalled 500 units of the lot and refunded every buyer. ' +
  'Before a lot leaves the warehouse, the purchasing manager tests 20 units with the insulation meter, writes the ' +
  'serial numbers and the readings into the lot record, keeps two units as samples for a year and signs the release.';

/** What the notice names must be answered; what is proven must be told as the proof tells it. */
export const FACT_RULES: readonly LintRule[] = [
  {
    id: 'coverage.cause-unanswered',
    severity: 'error',
    part: 'coverage',
    looksAt: 'plan',
    languages: ['en'],
    matcher: { kind: 'check', name: 'causeUnanswered' },
    says: {
      zh: '通知提到的问题没有根因回应：{causes}',
      en: 'The notice names an issue that no root cause answers: {causes}',
    },
    source: THE_PLAN,
    examples: {
      zh: {
        fails: {
          plan: { causes: [CAUSE] },
          facts: { notice: { ...NOTHING_ASKED, causes: ['low_quality', 'intellectual_property'] } },
        },
        passes: {
          plan: { causes: [CAUSE] },
          facts: { notice: { ...NOTHING_ASKED, causes: ['low_quality'] } },
        },
      },
      en: {
        fails: {
          plan: { causes: [{ ...CAUSE, cause: 'poor_performance' }] },
          facts: { notice: { ...NOTHING_ASKED, causes: ['low_quality'] } },
        },
        passes: {
          plan: { causes: [{ ...CAUSE, cause: null }] },
          facts: { notice: { ...NOTHING_ASKED, causes: ['low_quality'] } },
        },
      },
    },
  },
  {
    id: 'coverage.cause-unnamed',
    severity: 'hint',
    part: 'coverage',
    looksAt: 'plan',
    languages: ['en'],
    matcher: { kind: 'check', name: 'causeUnnamed' },
    says: {
      zh: '根因没有选择原因类别，无法核对是否回应了通知',
      en: 'The root cause has no kind, so that nobody can tell whether the notice is answered',
    },
    source: THE_PLAN,
    examples: {
      zh: {
        fails: {
          plan: { causes: [{ ...CAUSE, cause: null }] },
          facts: { notice: { ...NOTHING_ASKED, causes: ['low_quality'] } },
        },
        passes: {
          plan: { causes: [CAUSE] },
          facts: { notice: { ...NOTHING_ASKED, causes: ['low_quality'] } },
        },
      },
      en: {
        fails: {
          plan: { causes: [{ ...CAUSE, cause: null, text: both('', 'Defects were missed.') }] },
          facts: { notice: { ...NOTHING_ASKED, causes: ['low_quality'] } },
        },
        passes: { plan: { causes: [{ ...CAUSE, cause: null }] }, facts: { notice: NOTHING_ASKED } },
      },
    },
  },
  {
    id: 'coverage.asin-unanswered',
    severity: 'warning',
    part: 'coverage',
    looksAt: 'plan',
    languages: ['en'],
    matcher: { kind: 'check', name: 'asinUnanswered' },
    says: {
      zh: '通知点名的 ASIN 计划里没有提到：{asins}',
      en: 'The plan does not speak of ASINs that the notice names: {asins}',
    },
    source: THE_PLAN,
    examples: {
      zh: {
        fails: { facts: { notice: { ...NOTHING_ASKED, asins: ['B0OTHEROTH'] } } },
        passes: { plan: { causes: [CAUSE] }, facts: { notice: { ...NOTHING_ASKED, asins: ['B0TESTTEST'] } } },
      },
      en: {
        fails: { facts: { notice: { ...NOTHING_ASKED, asins: ['B0OTHEROTH', 'B0TESTTEST'] } } },
        passes: {
          ...acting('We removed b0otheroth.'),
          facts: { notice: { ...NOTHING_ASKED, asins: ['B0OTHEROTH'] } },
        },
      },
    },
  },
  {
    id: 'coverage.order-unanswered',
    severity: 'warning',
    part: 'coverage',
    looksAt: 'plan',
    languages: ['en'],
    matcher: { kind: 'check', name: 'orderUnanswered' },
    says: {
      zh: '通知点名的订单计划里没有提到：{orders}',
      en: 'The plan does not speak of orders that the notice names: {orders}',
    },
    source: THE_PLAN,
    examples: {
      zh: {
        fails: { facts: { notice: { ...NOTHING_ASKED, orderIds: ['111-2345678-2345678'] } } },
        passes: { facts: { notice: NOTHING_ASKED } },
      },
      en: {
        fails: { facts: { notice: { ...NOTHING_ASKED, orderIds: ['111-2345678-2345678'] } } },
        passes: {
          ...acting('We refunded order 111-2345678-2345678.'),
          facts: { notice: { ...NOTHING_ASKED, orderIds: ['111-2345678-2345678'] } },
        },
      },
    },
  },
  {
    id: 'coverage.document-missing',
    severity: 'warning',
    part: 'coverage',
    looksAt: 'plan',
    languages: ['en'],
    matcher: { kind: 'check', name: 'documentMissing' },
    says: {
      zh: '亚马逊要的资料案件里还没有：{documents}',
      en: 'Amazon asks for documents that the case does not hold: {documents}',
    },
    source: 'docs/DOMAIN.md, "Notice kinds"',
    examples: {
      zh: {
        fails: { facts: { notice: { ...NOTHING_ASKED, asks: ['utility_bill'] }, evidence: [INVOICE] } },
        passes: { facts: { notice: { ...NOTHING_ASKED, asks: ['invoice'] }, evidence: [INVOICE] } },
      },
      en: {
        fails: { facts: { notice: { ...NOTHING_ASKED, asks: ['invoice'] }, evidence: [] } },
        passes: { facts: { notice: { ...NOTHING_ASKED, asks: ['plan_of_action'] }, evidence: [] } },
      },
    },
  },
  {
    id: 'repeat.identical',
    severity: 'error',
    part: 'coverage',
    looksAt: 'plan',
    languages: ['en'],
    matcher: { kind: 'check', name: 'identicalToRejected' },
    says: {
      zh: '与被驳回的内容相同（{label}）',
      en: 'The same text that Amazon has rejected ({label})',
    },
    source:
      'https://sellercentral.amazon.com.mx/seller-forums/discussions/t/f5d1aa80-2e63-4062-ad4b-033636c0e84a',
    examples: {
      zh: {
        fails: { plan: rejectedPlan(), facts: { rejected: [{ label: '1', english: REJECTED }] } },
        passes: {
          plan: rejectedPlan(),
          facts: { rejected: [{ label: '1', english: 'Another text altogether.' }] },
        },
      },
      en: {
        fails: {
          plan: rejectedPlan(),
          facts: { rejected: [{ label: '1', english: REJECTED.toUpperCase() }] },
        },
        passes: { plan: rejectedPlan(), facts: { rejected: [] } },
      },
    },
  },
  {
    id: 'repeat.near-identical',
    severity: 'error',
    part: 'coverage',
    looksAt: 'plan',
    languages: ['en'],
    matcher: { kind: 'check', name: 'nearlyRejected' },
    says: {
      zh: '与被驳回的版本 {percent}% 相同（{label}）；补上驳回时缺的内容',
      en: '{percent}% the same as what Amazon has rejected ({label}); add what was missing',
    },
    source:
      'https://sellercentral.amazon.com.mx/seller-forums/discussions/t/f5d1aa80-2e63-4062-ad4b-033636c0e84a',
    examples: {
      zh: {
        fails: { plan: rejectedPlan(' Thanks.'), facts: { rejected: [{ label: '1', english: REJECTED }] } },
        passes: {
          plan: rejectedPlan(
            ' The machine that wound the coils was set wrongly on 2 March, so that the insulation broke; it is repaired.',
          ),
          facts: { rejected: [{ label: '1', english: REJECTED }] },
        },
      },
      en: {
        fails: { plan: rejectedPlan(' Best.'), facts: { rejected: [{ label: '2', english: REJECTED }] } },
        passes: { plan: rejectedPlan(), facts: { rejected: [{ label: '1', english: REJECTED }] } },
      },
    },
  },
  {
    id: 'evidence.action-uncited',
    severity: 'warning',
    part: 'evidence',
    looksAt: 'plan',
    languages: ['en'],
    matcher: { kind: 'check', name: 'actionUncited' },
    says: {
      zh: '这条纠正措施没有引用证据',
      en: 'The action cites no evidence',
    },
    source: THE_PLAN,
    examples: {
      zh: {
        fails: {
          plan: { actions: [{ ...ACTION, evidenceIds: [], text: both('已召回', 'We recalled 12 units.') }] },
        },
        passes: { plan: { actions: [{ ...ACTION, text: both('已召回', 'We recalled 12 units.') }] } },
      },
      en: {
        fails: {
          plan: { actions: [{ ...ACTION, evidenceIds: [], text: both('', 'We recalled 12 units.') }] },
        },
        passes: {
          plan: {
            actions: [
              { ...ACTION, evidenceIds: [], text: both('', 'We recalled 12 units [[evidence:e1]].') },
            ],
          },
        },
      },
    },
  },
  {
    id: 'evidence.unknown',
    severity: 'error',
    part: 'evidence',
    looksAt: 'plan',
    languages: ['zh', 'en'],
    matcher: { kind: 'check', name: 'evidenceUnknown' },
    says: {
      zh: '引用的文件不在本案证据里',
      en: 'Cites a file that is not among the evidence of the case',
    },
    source: THE_PLAN,
    examples: {
      zh: {
        fails: acting('We recalled 12 units.', '已召回[[evidence:e9]]'),
        passes: acting('We recalled 12 units.', '已召回[[evidence:e1]]'),
      },
      en: {
        fails: acting('We recalled 12 units [[evidence:e9]].'),
        passes: acting('We recalled 12 units [[evidence:e1]].'),
      },
    },
  },
  {
    id: 'evidence.invoice-date',
    severity: 'error',
    part: 'evidence',
    looksAt: ['opening', 'cause', 'action', 'measure', 'closing'],
    languages: ['zh', 'en'],
    matcher: { kind: 'check', name: 'invoiceDateDiffers' },
    says: {
      zh: '发票 {number} 的日期是 {known}，这里写的是 {quote}',
      en: 'Invoice {number} is of {known}; here it says {quote}',
    },
    source: DO_AND_DONT,
    examples: {
      zh: {
        fails: acting('See invoice.', '发票 SZ-20260310 开具于 2026年3月11日'),
        passes: acting('See invoice.', '发票 SZ-20260310 开具于 2026年3月10日'),
      },
      en: {
        fails: acting('We attach invoice SZ-20260310, issued on March 12, 2026.'),
        passes: acting('We attach invoice SZ-20260310, issued on March 10, 2026.'),
      },
    },
  },
  {
    id: 'evidence.quantity',
    severity: 'error',
    part: 'evidence',
    looksAt: ['opening', 'cause', 'action', 'measure', 'closing'],
    languages: ['zh', 'en'],
    matcher: { kind: 'check', name: 'invoiceQuantityDiffers' },
    says: {
      zh: '发票 {number} 的数量是 {known}，这里写的是 {quote}',
      en: 'Invoice {number} is of {known} units; here it says {quote}',
    },
    source: DO_AND_DONT,
    examples: {
      zh: {
        fails: acting('See invoice.', '发票 SZ-20260310 共 600 件'),
        passes: acting('See invoice.', '发票 SZ-20260310 共 500 件'),
      },
      en: {
        fails: acting('Invoice SZ-20260310 shows 5,000 units.'),
        passes: acting('Invoice SZ-20260310 shows 500 units.'),
      },
    },
  },
  {
    id: 'evidence.supplier',
    severity: 'warning',
    part: 'evidence',
    looksAt: ['opening', 'cause', 'action', 'measure', 'closing'],
    languages: ['en'],
    matcher: { kind: 'check', name: 'supplierUnknown' },
    says: {
      zh: '没有证据提到供应商 {quote}（证据里是 {known}）',
      en: 'No evidence names the supplier {quote} (evidence names {known})',
    },
    source: DO_AND_DONT,
    examples: {
      zh: {
        fails: acting(
          'We buy from our supplier Guangzhou Bright Trading Co., Ltd. only.',
          '只从该供应商采购',
        ),
        passes: acting(
          'We buy from our supplier Shenzhen Mingda Trading Co., Ltd. only.',
          '只从该供应商采购',
        ),
      },
      en: {
        fails: acting('The invoice was issued by Hangzhou Star Limited.'),
        passes: acting('The invoice was issued by SHENZHEN MINGDA TRADING CO.,LTD'),
      },
    },
  },
];

function rejectedPlan(added = '') {
  const [cause, action, measure] = REJECTED.split(/(?<=\.) /);
  return {
    opening: both('', ''),
    causes: [{ ...CAUSE, text: both('', cause ?? '') }],
    actions: [{ ...ACTION, text: both('', `${action ?? ''}${added}`) }],
    measures: [
      {
        key: 'm1',
        causeKey: 'c1',
        text: both('', measure ?? ''),
        owner: both('', 'Li Mei'),
        frequency: 'weekly' as const,
        startsOn: null,
        evidenceIds: [],
      },
    ],
    closing: both('', ''),
  };
}
