import type { SheetContent } from '../../playbook';
import { always, before, never, question, task, wanted, within, withinDays } from '../words';

/** 知识产权: authorisation to sell; copyright, patent, trade mark, publicity rights. */
export const INTELLECTUAL_PROPERTY: SheetContent = {
  tasks: [
    task(
      'investigating',
      'ip_list_complaints',
      'writer',
      within(1),
      ['登记每一条投诉', 'Record every complaint'],
      [
        '权利人、联系邮箱、权利类型（商标、版权、专利、肖像权）、编号、ASIN、投诉号、日期。一条投诉一行。',
        'Owner, address, kind (trade mark, copyright, patent, publicity), number, ASIN, complaint id, date. One line each.',
      ],
    ),
    task(
      'investigating',
      'ip_check_right',
      'reviewer',
      within(2),
      ['核对权利是否有效、是否侵权', 'Is the right valid, and was it infringed?'],
      [
        '查商标局、专利局登记：地域、类别、有效期；比对商品、包装、图片、文案。必要时请律师出意见。',
        'Look the registration up: territory, class, term; compare product, packing, pictures, words. Ask a lawyer if need be.',
      ],
    ),
    task(
      'investigating',
      'ip_choose_answer',
      'reviewer',
      within(3),
      ['选择应对：授权、撤诉或异议', 'Choose: authorisation, retraction or dispute'],
      [
        '有授权交授权链；可和解请权利人撤诉；投诉有误走异议团队。不同投诉可以用不同办法。',
        'A chain of authorisation; a retraction by agreement; a dispute of a wrong complaint. Each complaint may need another.',
      ],
    ),
    task(
      'investigating',
      'ip_ask_retraction',
      'case_manager',
      before('appeal_window', 30),
      ['联系权利人撤回投诉', 'Ask the owner to retract'],
      [
        '礼貌、一次说清事实和已采取的措施。撤诉必须由权利人直接发给亚马逊，转发的不算。',
        'Politely, with the facts and what was done. The owner must send it to Amazon directly: forwarded ones are refused.',
      ],
    ),
    task(
      'drafting',
      'ip_remove_infringing',
      'case_manager',
      within(2),
      ['下架侵权商品并清理图片文案', 'Take infringing listings, pictures and words down'],
      [
        '含变体和品牌词；保存前后截图和移除订单。',
        'With variations and brand words; screenshots before and after, removal orders.',
      ],
    ),
    task(
      'drafting',
      'ip_set_up_clearance',
      'writer',
      within(3),
      ['建立上架前知识产权检索', 'Set up a clearance before listing'],
      [
        '查哪些数据库、谁查、留什么记录；新手先做无品牌争议的商品。',
        'Which registers, by whom, with which record; beginners start with goods free of such rights.',
      ],
    ),
    task(
      'awaiting_amazon',
      'ip_track_retractions',
      'case_manager',
      within(3),
      ['跟踪撤诉是否生效', 'See whether retractions took effect'],
      [
        '账户状况页的投诉数减少才算；没减少请权利人核对投诉号。',
        'When the count in Account Health falls; if not, the owner checks the complaint id.',
      ],
    ),
    task(
      'reinstated',
      'ip_second_search',
      'compliance',
      withinDays(30),
      ['恢复后再检索一次', 'Search once more'],
      [
        '对全部在售商品做一次权利检索并留存结果。',
        'One search of rights over all listings, with the result kept.',
      ],
    ),
  ],
  evidence: [
    wanted(
      'authorisation_chain',
      ['letter_of_authorisation'],
      ['授权书或许可合同', 'Letter of authorisation or licence'],
      [
        '从权利人到本店的完整链条，写明范围、站点、有效期、签字人联系方式。',
        'The whole chain from the owner to the shop, with scope, marketplace, term and the signer’s address.',
      ],
    ),
    wanted(
      'retraction_proof',
      ['mail'],
      ['权利人撤诉', 'Retraction by the owner'],
      [
        '权利人直接发给亚马逊的邮件（抄送即可）；转发件不被接受。',
        'The owner’s own mail to Amazon (a copy to us will do); a forwarded one is refused.',
      ],
    ),
    wanted(
      'brand_papers',
      ['other', 'screenshot', 'signed_paper'],
      ['商标或版权登记', 'Registration of mark or copyright'],
      [
        '自有品牌：登记号、类别、地域、有效期，登记人与主体一致。',
        'Of an own brand: number, class, territory, term, in the company’s name.',
      ],
    ),
    wanted(
      'invoices_365',
      ['invoice'],
      ['直接来自权利人或授权商的发票', 'Invoices from the owner or a licensee'],
      [
        '收到通知前 365 天内，覆盖销量。该入口只收图片格式时转成图片。',
        'Of the last 365 days before the notice, covering the sales. Where only pictures are accepted, turn them into pictures.',
      ],
    ),
  ],
  questions: [
    question(
      'ip_permission',
      '您从谁那里得到销售许可？有书面文件吗？',
      'Who permitted you to sell it, and is it in writing?',
    ),
    question(
      'ip_contact_owner',
      '是否与权利人联系过？对方怎么说？',
      'Have you been in touch with the owner, and what did they say?',
    ),
    question(
      'ip_design_source',
      '设计、图片、文案是自己做的吗？有原始文件吗？',
      'Did you make design, pictures and words yourself? Are there source files?',
    ),
    question(
      'ip_litigation',
      '是否收到过律师函、临时禁令或诉讼文件？',
      'Is there a lawyer’s letter, an injunction or a lawsuit?',
    ),
  ],
  checks: [
    always('ip_each_complaint_answered', '每条投诉都有自己的答复', 'Every complaint has its own answer'),
    always(
      'ip_right_channel',
      '异议走权利投诉渠道，不混入账户申诉',
      'A dispute goes to the notice-dispute team, apart from the appeal',
    ),
    never('ip_no_forwarded_retraction', '不要转发或代写撤诉', 'No forwarded or ghost-written retraction'),
    never('ip_no_pressure', '不要威胁或收买权利人', 'Do not threaten or pay owners off'),
  ],
};
