import type { SheetContent } from '../../playbook';
import { always, before, never, question, task, wanted, within, withinDays } from '../words';

/** 受限产品: some need an approval first; what is restricted differs by marketplace and national law. */
export const RESTRICTED_PRODUCT: SheetContent = {
  tasks: [
    task(
      'investigating',
      'restricted_find_rule',
      'writer',
      within(1),
      ['查清该站点的限制规则', 'Find this marketplace’s rule'],
      [
        '先看该站点的受限产品页和类目审批要求，再看当地法律；美国和欧盟的清单不同，不能套用。',
        'The marketplace’s page on restricted products and category approval first, then national law; the US and EU lists differ.',
      ],
    ),
    task(
      'investigating',
      'restricted_scan_catalogue',
      'case_manager',
      within(3),
      ['筛查全部商品的关键词和成分', 'Scan the catalogue for words and ingredients'],
      [
        '导出全部 ASIN，按关键词、成分、功效宣称、年龄段、电池、医疗等筛出同类风险。',
        'Export all ASINs; look for words, ingredients, claims, age groups, batteries, medical uses that carry the same risk.',
      ],
    ),
    task(
      'investigating',
      'restricted_collect_approvals',
      'case_manager',
      within(4),
      ['收集审批和合规文件', 'Collect approvals and compliance papers'],
      [
        '类目审批邮件、检测报告、符合性声明、注册证（如 FDA、CPC、CE、UKCA），与型号一致。',
        'Approval mails, test reports, declarations of conformity, registrations (FDA, CPC, CE, UKCA ...), each for the very model.',
      ],
    ),
    task(
      'drafting',
      'restricted_close_listings',
      'case_manager',
      before('appeal_window', 18),
      ['关闭并删除受限商品', 'Close and delete the restricted listings'],
      [
        '包括变体、停售和零库存的；移除库存并保存前后截图。',
        'With variations, inactive ones and those without stock; remove the stock; screenshots before and after.',
      ],
    ),
    task(
      'drafting',
      'restricted_pre_listing_check',
      'writer',
      within(3),
      ['建立上架前审核', 'Set up a check before listing'],
      [
        '由谁、按哪张清单、查哪些页面、留什么记录；规则更新谁负责看。',
        'Who checks what against which list, which record is kept, and who follows changes of the rules.',
      ],
    ),
    task(
      'info_requested',
      'restricted_explain_use',
      'writer',
      within(2),
      ['说明产品成分和用途', 'Explain ingredients and use'],
      [
        '附标签、说明书照片，逐条说明为什么不属于受限范围，或审批已经取得。',
        'With label and manual: why it does not fall under the rule, or that the approval is there.',
      ],
    ),
    task(
      'reinstated',
      'restricted_recheck',
      'compliance',
      withinDays(30),
      ['恢复后复查目录', 'Check the catalogue again'],
      ['重新扫描一次，确认没有人重新上架。', 'Scan once more: nobody has listed it again.'],
    ),
  ],
  evidence: [
    wanted(
      'category_approval',
      ['mail', 'screenshot'],
      ['类目或品牌审批记录', 'Approval of category or brand'],
      [
        '亚马逊的批准邮件或后台“销售申请”页，在有效期内，对应该站点。',
        'Amazon’s approval or the selling-application page, valid and for this marketplace.',
      ],
    ),
    wanted(
      'safety_papers',
      ['other', 'signed_paper'],
      ['安全与合规文件', 'Safety and compliance papers'],
      [
        '检测报告、符合性声明、标签和说明书照片，型号与在售商品一致。',
        'Test reports, declarations, photographs of label and manual, of the very model.',
      ],
    ),
    wanted(
      'closed_listings',
      ['screenshot'],
      ['商品关闭前后截图', 'Listings before and after closing'],
      ['显示 ASIN、状态、时间。', 'Showing ASIN, state and time.'],
    ),
    wanted(
      'invoices_365',
      ['invoice'],
      ['进货发票', 'Invoices'],
      [
        '收到通知前 365 天内，覆盖被点名 ASIN 的销量。',
        'Of the last 365 days before the notice, covering the sales volume.',
      ],
    ),
  ],
  questions: [
    question(
      'restricted_who_listed',
      '谁上架的？上架前看过受限清单吗？',
      'Who listed it? Was the list of restrictions read first?',
    ),
    question(
      'restricted_warned_before',
      '之前收到过商品下架或政策警告吗？怎么处理的？',
      'Were there removals or warnings before, and what was done?',
    ),
    question(
      'restricted_same_elsewhere',
      '同款商品还在哪些站点销售？',
      'On which other marketplaces is the same product sold?',
    ),
    question(
      'restricted_ingredients',
      '准确的成分、功率、年龄段和宣称是什么？',
      'What exactly are ingredients, power, age group and claims?',
    ),
  ],
  checks: [
    always(
      'restricted_law_and_policy',
      '同时引用亚马逊政策和当地法律',
      'Policy and national law are both cited',
    ),
    always(
      'restricted_all_variations',
      '变体和停售商品也已清理',
      'Variations and inactive listings are cleaned as well',
    ),
    never(
      'restricted_no_rewording',
      '不要靠改标题、换类目绕过审核',
      'No new title or category to get around the review',
    ),
    never('restricted_no_relisting', '取得审批前不要重新上架', 'No relisting before the approval'),
  ],
};
