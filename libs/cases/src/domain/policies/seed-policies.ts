import type { SeedPolicy } from './policy';

/** The policies that a firm starts with (docs/DOMAIN.md); it edits its own copy. */
export const SEED_POLICIES: readonly SeedPolicy[] = [
  {
    code: 'seller_agreement_section_3',
    titleZh: '商业解决方案协议第 3 条',
    titleEn: 'Business Solutions Agreement, section 3',
    summaryZh: '亚马逊可以立即停用账户、暂扣款项的条款；多数停用通知都引用它，具体原因写在通知里。',
    summaryEn:
      'The clause under which Amazon deactivates an account and holds its funds at once. Most notices cite it; the cause itself stands in the notice.',
    url: 'https://amazonappealletter.com/blogs/news/what-is-section-3-of-the-business-solutions-agreement',
    causes: ['terms_violation', 'multiple_accounts', 'prohibited_or_illegal'],
  },
  {
    code: 'reactivation',
    titleZh: '恢复销售账户（申诉入口与流程）',
    titleEn: 'Reactivating a selling account',
    summaryZh: '在“绩效 / 账户状况”中提交；可能是问卷、确认违规、测验或资料；通常两天内答复。',
    summaryEn:
      'Through Performance / Account Health: a questionnaire, an acknowledgement, a quiz or documents. Expect a reply within two days.',
    url: 'https://sellercentral.amazon.com/gp/help/external/G200370560',
    causes: ['terms_violation', 'poor_performance'],
  },
  {
    code: 'performance_targets',
    titleZh: '绩效指标',
    titleEn: 'Performance targets',
    summaryZh: '订单缺陷率低于 1 %，发货前取消率低于 2.5 %，迟发率低于 4 %，有效追踪率 95 %。',
    summaryEn:
      'Order defect rate under 1 %, cancellations before dispatch under 2.5 %, late shipments under 4 %, valid tracking 95 %.',
    url: 'https://sellercentral.amazon.com/gp/help/external/200370550',
    causes: ['poor_performance', 'poor_customer_service'],
  },
  {
    code: 'on_time_delivery',
    titleZh: '准时送达率',
    titleEn: 'On-time delivery rate',
    summaryZh: '准时送达率不低于 90 %；2026-02-28 起只停用表现最差的商品。',
    summaryEn: 'At least 90 %; since 2026-02-28 only the worst listings are deactivated.',
    url: 'https://ppc.land/amazon-narrows-otdr-enforcement-only-worst-listings-face-deactivation-from-feb-28',
    causes: ['poor_performance', 'poor_customer_service'],
  },
  {
    code: 'authenticity',
    titleZh: '商品真实性与质量',
    titleEn: 'Product authenticity and quality',
    summaryZh: '须能用通知前 365 天内、覆盖销量的真实发票证明货源；破损、缺件、以旧充新、过期均属违规。',
    summaryEn:
      'Genuine invoices of the 365 days before the notice that cover the sales must prove the supply. Damaged, incomplete, used sold as new and expired goods break it.',
    url: 'https://sellercentral-europe.amazon.com/seller-forums/discussions/t/b3925a2b-42c5-4827-b5bd-dbfb1b42798f',
    causes: ['low_quality'],
  },
  {
    code: 'invoice_rules',
    titleZh: '发票要求',
    titleEn: 'What an invoice must show',
    summaryZh:
      '开具日期在收到通知前 365 天内；数量覆盖每个涉案 ASIN 的销量；供应商联系方式含网址；收据不算发票。',
    summaryEn:
      'Issued within 365 days before the notice; quantities cover the sales of each ASIN; the supplier’s contacts with its site; a receipt is no invoice.',
    url: 'https://seller-forum.com/t/need-sample-invoices-or-formats-which-accepted-by-amazon/8498/2',
    causes: ['low_quality', 'intellectual_property'],
  },
  {
    code: 'restricted_products',
    titleZh: '受限商品',
    titleEn: 'Restricted products',
    summaryZh: '部分类目须事先审批；各站点及当地法律要求不同。',
    summaryEn: 'Some categories need approval first; marketplaces and national laws differ.',
    url: null,
    causes: ['restricted_product'],
  },
  {
    code: 'prohibited_products',
    titleZh: '禁售与非法商品',
    titleEn: 'Prohibited and illegal products',
    summaryZh: '假冒、非法商品一律禁止，无法审批，往往导致永久封号。',
    summaryEn: 'Counterfeit and illegal goods are banned, cannot be approved, and often end in a ban.',
    url: null,
    causes: ['prohibited_or_illegal'],
  },
  {
    code: 'intellectual_property',
    titleZh: '知识产权政策',
    titleEn: 'Intellectual property policy',
    summaryZh: '须有授权书或许可，或由权利人直接向亚马逊撤诉；转发的撤诉不被接受。',
    summaryEn:
      'A letter of authorisation or a licence, or a retraction that the rights owner sends to Amazon directly; forwarded ones are refused.',
    url: 'https://amazowl.com/?p=8512',
    causes: ['intellectual_property'],
  },
  {
    code: 'code_of_conduct',
    titleZh: '卖家行为准则',
    titleEn: 'Seller code of conduct',
    summaryZh: '不得过度联系客服、操纵流程或提供虚假资料；过度联系本身会导致停用。',
    summaryEn:
      'No excess contacts with support, no gaming of processes, no false documents; excess contacts alone have led to deactivations.',
    url: null,
    causes: ['terms_violation'],
  },
  {
    code: 'customer_reviews',
    titleZh: '买家评论政策',
    titleEn: 'Customer reviews policy',
    summaryZh: '不得购买、交换、操纵评论；须说明涉及的第三方并证明已停止。',
    summaryEn:
      'No bought, traded or manipulated reviews; name the third parties and prove that it has stopped.',
    url: 'https://crowcompanylimited.it/en/blog/tb5xmcc56mzbptd-yslxg-335kt-ngx6d-3l8s6-gkb5c-9e27t-jhsbh-3zwm9-kpxwf-4etr6-cem2s-88w98-m8hrd-sr6xw-ecmpx-6xzpt',
    causes: ['review_or_listing_manipulation'],
  },
  {
    code: 'listing_accuracy',
    titleZh: '商品信息准确性',
    titleEn: 'Accuracy of listings',
    summaryZh: '信息不得错误、缺失或误导；UPC 须与品牌登记一致。',
    summaryEn: 'No wrong, missing or misleading details; a UPC must be the brand’s own.',
    url: null,
    causes: ['inaccurate_information'],
  },
  {
    code: 'multiple_accounts',
    titleZh: '多账户与关联账户',
    titleEn: 'Several and related accounts',
    summaryZh: '同一人不得用多个账户销售同样的商品；关联账户须先恢复，或证明已转让、与己无关。',
    summaryEn:
      'One person does not sell the same goods on several accounts. A related account is reactivated first, or proven sold or unknown.',
    url: 'https://seller-forum.com/t/account-deactivated-in-accordance-with-section-3-of-amazon-s-business-solutions/264',
    causes: ['multiple_accounts'],
  },
  {
    code: 'drop_shipping',
    titleZh: '直发政策',
    titleEn: 'Drop shipping policy',
    summaryZh: '须是登记的销售方，包装和单据不得出现他人；临时审查不应超过 30 天。',
    summaryEn:
      'The seller of record is you; nobody else shows on packing or slips. A temporary review should not exceed 30 days.',
    url: 'https://sellercentral.amazon.it/gp/help/external/help.html?itemID=200320980&language=en_IT',
    causes: ['poor_customer_service', 'terms_violation'],
  },
  {
    code: 'funds_withholding',
    titleZh: '资金放款资格',
    titleEn: 'Funds disbursement eligibility',
    summaryZh: '美国站 2024-10-25 起：停用 60 天后可以申请放款；欺诈、假冒、非法或屡次违规可能永久扣留。',
    summaryEn:
      'US from 2024-10-25: a disbursement can be requested 60 days after deactivation; fraud, counterfeit, illegal goods or repeated breaches can forfeit it.',
    url: 'https://seller-forum.com/t/update-to-the-funds-withholding-policy-page/6534',
    causes: ['terms_violation', 'prohibited_or_illegal'],
  },
];
