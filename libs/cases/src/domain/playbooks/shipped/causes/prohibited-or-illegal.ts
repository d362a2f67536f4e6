import type { SheetContent } from '../../playbook';
import { always, before, never, question, task, wanted, within, withinHours } from '../words';

/** 禁止和非法: counterfeit, not genuine or illegal; unlike restricted products they can never be approved. A ban is likely. */
export const PROHIBITED_OR_ILLEGAL: SheetContent = {
  tasks: [
    task(
      'enquiry',
      'prohibited_gate',
      'reviewer',
      within(1),
      ['高级审核人决定是否受理', 'A senior reviewer decides whether to take it'],
      [
        '禁售不等于受限：没有“先审批再卖”的可能。判断是误判、疏忽还是故意；明知售假的不受理。',
        'Prohibited is not restricted: there is no approval to be had. Was it a wrong finding, an accident, or on purpose? Knowing sale of fakes is declined.',
      ],
    ),
    task(
      'enquiry',
      'prohibited_stop_sales',
      'case_manager',
      withinHours(8),
      ['立即停售并隔离库存', 'Stop selling and set the stock aside'],
      [
        '所有站点、所有渠道同时停售；不销毁可能作为证据的样品。',
        'On all marketplaces and channels at once; samples that may be evidence are kept.',
      ],
    ),
    task(
      'investigating',
      'prohibited_trace_origin',
      'compliance',
      within(3),
      ['追查货源', 'Trace the source'],
      [
        '从订单反查批次、供应商、报关和付款；确认是供应商掺假还是自行采购。',
        'From the order back to batch, supplier, customs and payment: did the supplier mix it in, or was it bought so?',
      ],
    ),
    task(
      'investigating',
      'prohibited_test_item',
      'case_manager',
      within(5),
      ['取得鉴定或检测结论', 'Get an expert’s or laboratory’s finding'],
      [
        '品牌方鉴定、第三方检测或律师意见，说明商品是什么、为什么合法或已停止。',
        'Of the brand, a laboratory or a lawyer: what the item is, why it is lawful or that it has stopped.',
      ],
    ),
    task(
      'investigating',
      'prohibited_intent',
      'reviewer',
      within(2),
      ['认定主观状态（保密）', 'Judge the intent (confidential)'],
      [
        '疏忽还是故意影响极大；只记在内部，申诉里绝不作不实陈述。',
        'Accident or deceit makes all the difference; kept inside the firm, and no untrue word in the appeal.',
      ],
    ),
    task(
      'drafting',
      'prohibited_dispose',
      'case_manager',
      before('appeal_window', 15),
      ['合法处置商品并留证', 'Dispose of the goods lawfully, with proof'],
      [
        '移除订单、销毁证明、召回通知和退款记录。',
        'Removal orders, certificates of destruction, recall notices and refunds.',
      ],
    ),
    task(
      'drafting',
      'prohibited_cut_supplier',
      'writer',
      within(3),
      ['终止问题供应商并写明新流程', 'End with the supplier and write the new process'],
      [
        '解约通知、供应商准入标准、来货鉴定、黑名单。',
        'Notice of termination, standards for suppliers, inspection of what comes in, a black list.',
      ],
    ),
    task(
      'funds_only',
      'prohibited_warn_withholding',
      'finance',
      within(2),
      ['提示款项可能被永久扣留', 'Warn that the funds may be kept for good'],
      [
        '涉及欺诈、非法或假货时，政策允许永久扣留；申请前先把这个可能书面告诉客户。',
        'With fraud, illegal goods or counterfeits the policy lets Amazon keep them; tell the client in writing first.',
      ],
    ),
  ],
  evidence: [
    wanted(
      'invoices_365',
      ['invoice'],
      ['可追溯的进货发票', 'Invoices that can be traced'],
      [
        '收到通知前 365 天内，直接来自品牌方或授权经销商，覆盖销量，附付款凭证。',
        'Of the last 365 days before the notice, from the brand or an authorised dealer, covering the sales, with the payments.',
      ],
    ),
    wanted(
      'authenticity_finding',
      ['other', 'signed_paper', 'letter_of_authorisation'],
      ['真伪鉴定或检测报告', 'Finding of authenticity or test report'],
      ['写明样品、批次、机构、日期和结论。', 'With sample, batch, institution, date and result.'],
    ),
    wanted(
      'disposal_proof',
      ['screenshot', 'signed_paper'],
      ['停售和处置证明', 'Proof of stopping and disposal'],
      [
        '各站点停售截图、移除或销毁证明。',
        'Closed listings of each marketplace, certificates of removal or destruction.',
      ],
    ),
  ],
  questions: [
    question(
      'prohibited_knew',
      '您是否知道该商品被禁止销售？什么时候知道的？',
      'Did you know that the item was prohibited, and since when?',
    ),
    question(
      'prohibited_quantity',
      '一共卖出多少、还剩多少、在哪里？',
      'How many were sold, how many are left, and where?',
    ),
    question(
      'prohibited_authorities',
      '是否收到过海关、警方、法院或品牌方的文件？',
      'Is there anything from customs, police, a court or the brand?',
    ),
    question('prohibited_other_channels', '其他平台或独立站还在卖吗？', 'Is it still sold elsewhere?'),
  ],
  checks: [
    always(
      'prohibited_truth_first',
      '事实不清之前不写申诉',
      'No appeal is written before the facts are clear',
    ),
    always(
      'prohibited_all_channels',
      '所有站点和渠道都已停售',
      'Sales have stopped on every marketplace and channel',
    ),
    never(
      'prohibited_no_excuses',
      '不要声称“不知道是违禁品”，除非有证据',
      'Never say “we did not know” without proof',
    ),
    never(
      'prohibited_no_destroying_proof',
      '不要销毁可能成为证据的材料',
      'Do not destroy what may be evidence',
    ),
  ],
};
