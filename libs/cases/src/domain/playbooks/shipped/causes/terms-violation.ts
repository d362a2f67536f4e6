import type { SheetContent } from '../../playbook';
import { always, before, never, question, task, wanted, within, withinDays } from '../words';

/** 违反服务条款: many rules that a seller may not know, such as drop shipping, diversion, misuse of support, identity checks. */
export const TERMS_VIOLATION: SheetContent = {
  tasks: [
    task(
      'investigating',
      'terms_pin_clause',
      'writer',
      within(1),
      ['锁定被违反的具体条款', 'Pin the clause down'],
      [
        '“第 3 条”只是外壳：从通知正文、违规记录和政策链接中找出真正的那一条。',
        '“Section 3” is only the wrapper: find the clause in the text, the violations and the policy links.',
      ],
    ),
    task(
      'investigating',
      'terms_reconstruct',
      'writer',
      within(3),
      ['还原行为时间线', 'Reconstruct what happened'],
      [
        '谁、什么时候、用什么工具做了什么；对照订单、操作日志和服务商合同。',
        'Who did what, when and with which tool; against orders, logs and contracts with providers.',
      ],
    ),
    task(
      'investigating',
      'terms_identity_papers',
      'case_manager',
      within(3),
      ['如属身份审核，备齐验证材料', 'For an identity check, get the papers'],
      [
        '有效信用卡，加营业执照或 90 天内的水电煤、电话、网络账单；姓名地址与后台一致，整页、四角可见、不作标记、不截图。可能约视频核验，备原件。',
        'A valid card plus the licence, or a utility bill of at most 90 days; name and address as in Seller Central, whole page, all corners, no marks, no screenshots. A video call may follow: keep the originals at hand.',
      ],
    ),
    task(
      'investigating',
      'terms_dropship_proof',
      'case_manager',
      within(3),
      ['如属直发审查，备齐履约证明', 'For a drop-shipping review, prove fulfilment'],
      [
        '物流单号、签收证明、其他店铺网址、主体资料；FBA 订单可继续。30 天仍无结果再跟进。',
        'Tracking, proof of delivery, other shops, papers of the company; FBA may go on. Follow up after 30 days.',
      ],
    ),
    task(
      'drafting',
      'terms_end_practice',
      'case_manager',
      before('appeal_window', 16),
      ['停止违规做法和工具', 'End the practice and the tool'],
      [
        '解约服务商、卸载插件、撤回授权、改流程；保存解约和撤权截图。',
        'End the contract, remove the plug-in, withdraw its rights, change the process; keep screenshots.',
      ],
    ),
    task(
      'drafting',
      'terms_train_people',
      'writer',
      within(3),
      ['制定条款学习和审批流程', 'Train people and set approvals'],
      [
        '谁每月读政策更新、新做法由谁批准、记录放在哪里。',
        'Who reads policy changes each month, who approves something new, where it is recorded.',
      ],
    ),
    task(
      'reinstated',
      'terms_review_quarter',
      'compliance',
      withinDays(30),
      ['复核新流程执行情况', 'See that the new process is kept'],
      ['查培训记录和审批记录。', 'Look at the records of training and approval.'],
    ),
  ],
  evidence: [
    wanted(
      'practice_ended',
      ['screenshot', 'mail', 'signed_paper'],
      ['违规做法已停止的证明', 'Proof that the practice has ended'],
      [
        '解约函、撤销授权、停用工具的截图，能看到日期。',
        'Termination, withdrawn rights, the tool switched off, with the date.',
      ],
    ),
    wanted(
      'identity_papers',
      ['identity_document', 'business_licence', 'utility_bill', 'bank_statement'],
      ['身份验证材料（如要求）', 'Papers for the identity check (if asked)'],
      [
        '账单 90 天内；与后台信息一致；整页、无标记、不是截图；文件不超过 50 MB。',
        'Bills of at most 90 days; equal to Seller Central; whole, unmarked, no screenshots, below 50 MB.',
      ],
    ),
    wanted(
      'fulfilment_proof',
      ['tracking'],
      ['物流和签收证明（如要求）', 'Tracking and delivery (if asked)'],
      ['订单号、运单号、签收时间一一对应。', 'Order, tracking number and time of delivery, one by one.'],
    ),
  ],
  questions: [
    question(
      'terms_which_tools',
      '用过哪些软件、服务商、代运营？他们能做什么？',
      'Which software, providers, agencies? What may they do?',
    ),
    question(
      'terms_support_contacts',
      '过去 90 天联系过客服多少次？为什么？',
      'How often was support contacted in 90 days, and why?',
    ),
    question(
      'terms_data_changes',
      '最近改过公司信息、地址、收款账户或信用卡吗？',
      'Were company data, address, bank account or card changed recently?',
    ),
    question(
      'terms_fulfilment',
      '订单由谁发货？发货单上是谁的名字？',
      'Who ships, and whose name is on the packing slip?',
    ),
  ],
  checks: [
    always('terms_quote_clause', '写明条款原文和链接', 'The clause is quoted with its address'),
    always(
      'terms_match_registration',
      '材料与后台注册信息逐字一致',
      'Papers equal the registration letter by letter',
    ),
    never('terms_no_generic', '不要笼统写“违反了平台政策”', 'Never just “we broke a policy”'),
    never('terms_no_more_contacts', '不要再增加客服联系次数', 'No further contacts with support'),
  ],
};
