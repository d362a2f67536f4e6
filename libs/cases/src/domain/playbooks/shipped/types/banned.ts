import type { SheetContent } from '../../playbook';
import { COMMON_CHECKS, COMMON_EVIDENCE, COMMON_QUESTIONS, COMMON_TASKS, withOwnTasks } from '../every-type';
import { always, never, question, task, wanted, within } from '../words';

/** 封: closed by Amazon; reopening is very unlikely. Warn the client, then the funds. */
export const BANNED: SheetContent = {
  tasks: withOwnTasks(COMMON_TASKS, [
    task(
      'enquiry',
      'set_expectations',
      'case_manager',
      within(1),
      ['书面提示恢复可能性极低', 'Warn in writing that reopening is very unlikely'],
      [
        '说明亚马逊已关闭账户、重新开放的可能性极低；主要目标是资金和库存。客户书面确认后再往下走。',
        'Amazon has closed the account and will hardly reopen it; the aim is the funds and the stock. Go on once the client has confirmed it in writing.',
      ],
    ),
    task(
      'enquiry',
      'banned_approve_acceptance',
      'owner',
      within(1),
      ['所有者批准是否受理', 'The owner decides whether to accept it'],
      [
        '涉及欺诈、非法或假货的，款项可能被永久扣留；不值得做的案件现在就谢绝。',
        'With fraud, illegal goods or counterfeits the funds may be withheld for good; decline now what is not worth doing.',
      ],
    ),
    task(
      'awaiting_engagement',
      'send_offer',
      'case_manager',
      within(1),
      ['发出追回资金的收费方案', 'Offer a fee for the funds'],
      [
        '按追回金额计费，与恢复账户的收费分开写清。',
        'A fee on what comes back, apart from the one for a reinstatement.',
      ],
    ),
    task(
      'investigating',
      'banned_find_ground',
      'reviewer',
      within(2),
      ['确认封禁依据能否推翻', 'See whether the ground can be overturned'],
      [
        '只有事实认定有误（误判关联、冒用身份、误判假货）才值得再申诉一次。',
        'Only a wrong finding of fact (a wrong link, a stolen identity, a wrong counterfeit) is worth one more appeal.',
      ],
    ),
    task(
      'investigating',
      'banned_save_stock',
      'case_manager',
      within(3),
      ['安排 FBA 库存移除', 'Have the FBA stock removed'],
      [
        '确认移除期限和能否创建移除订单，避免库存被销毁。',
        'Until when, and can a removal order be made? Keep the stock from being destroyed.',
      ],
    ),
    task(
      'investigating',
      'banned_reckon_funds',
      'finance',
      within(2),
      ['核算冻结资金', 'Reckon the held funds'],
      [
        '按币种列出余额、预留、待结订单和可能的扣款。',
        'Balance, reserves, orders not yet paid out and likely deductions, per currency.',
      ],
    ),
  ]),
  evidence: [
    ...COMMON_EVIDENCE,
    wanted(
      'balance_pages',
      ['screenshot', 'bank_statement'],
      ['余额和放款记录', 'Balance and payouts'],
      [
        '付款页余额、预留明细和最近三个月放款记录，按币种。',
        'Payments page, reserves and the payouts of three months, per currency.',
      ],
    ),
    wanted(
      'bank_account_proof',
      ['bank_statement'],
      ['收款账户证明', 'Proof of the bank account'],
      [
        '户名与注册主体一致，90 天内的对账单，整页无标记。',
        'In the name of the registered company, a statement of at most 90 days, whole and unmarked.',
      ],
    ),
  ],
  questions: [
    ...COMMON_QUESTIONS,
    question(
      'banned_final_words',
      '亚马逊最后一封信的原话是什么？有没有写款项如何处理？',
      'What exactly does the last message say, also about the funds?',
    ),
  ],
  checks: [
    ...COMMON_CHECKS,
    always(
      'warning_confirmed',
      '客户已书面确认恢复可能性极低',
      'The client has confirmed in writing that reopening is very unlikely',
    ),
    never('no_repeated_appeals', '不要反复申诉同一理由', 'Do not appeal on the same ground again and again'),
  ],
};
