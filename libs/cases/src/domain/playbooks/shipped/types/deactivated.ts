import type { SheetContent } from '../../playbook';
import { COMMON_CHECKS, COMMON_EVIDENCE, COMMON_QUESTIONS, COMMON_TASKS, withOwnTasks } from '../every-type';
import { always, before, never, question, task, wanted, within } from '../words';

/** 停用: 90 days to appeal; who does not appeal may ask for the funds afterwards. Often a link to a barred account. */
export const DEACTIVATED: SheetContent = {
  tasks: withOwnTasks(COMMON_TASKS, [
    task(
      'enquiry',
      'deactivated_two_clocks',
      'case_manager',
      within(1),
      ['确认两个期限', 'Confirm both clocks'],
      [
        '申诉期（通知起 90 天）和可申请放款的日期都要告诉客户，并写进邮件。',
        'Tell the client both dates in writing: the end of the appeal window (90 days from the notice) and the day on which a funds request opens.',
      ],
    ),
    task(
      'investigating',
      'deactivated_rule_out_link',
      'compliance',
      within(2),
      ['排查账户关联', 'Rule a linked account out'],
      [
        '停用常因与被禁账户关联。即使通知没写，也核对主体、地址、收款账户、设备、网络、邮箱和曾用服务商。',
        'A deactivation often rests on a link to a barred account. Even if the notice is silent, compare entity, address, bank account, devices, network, mail and former service providers.',
      ],
    ),
    task(
      'drafting',
      'deactivated_choose_route',
      'case_manager',
      within(1),
      ['选择：行动计划还是否认违规', 'Choose: a plan, or a dispute'],
      [
        '确有违规就写行动计划；能证明没有违规就提交异议。两者不能混在一起。',
        'A plan where a rule was broken; a dispute where it can be proven that none was. Never both in one.',
      ],
    ),
    task(
      'rejected',
      'deactivated_weigh_funds',
      'case_manager',
      before('appeal_window', 10),
      ['申诉期结束前决定是否转追资金', 'Decide on the funds before the window ends'],
      [
        '申诉期将尽仍未通过时，与客户书面确认是否放弃申诉、只追资金。',
        'When the window is nearly over, settle in writing whether the client gives the appeal up for the funds.',
      ],
    ),
  ]),
  evidence: [
    ...COMMON_EVIDENCE,
    wanted(
      'registration_data',
      ['business_licence', 'identity_document'],
      ['注册主体资料', 'Registration papers'],
      [
        '营业执照和法人身份证件，与后台注册信息逐字一致，整页、无标记。',
        'Business licence and identity of the legal representative, equal to Seller Central letter by letter; whole pages, unmarked.',
      ],
    ),
  ],
  questions: [
    ...COMMON_QUESTIONS,
    question(
      'other_accounts_known',
      '您、法人、股东、家人或员工是否有或曾有其他卖家账户？',
      'Do or did you, the legal representative, shareholders, family or staff have another selling account?',
    ),
  ],
  checks: [
    ...COMMON_CHECKS,
    always('both_clocks_told', '客户已书面知晓申诉期和放款日期', 'The client knows both dates in writing'),
    never('no_mixed_route', '不要在同一份申诉里既认错又否认', 'Do not admit and dispute in one appeal'),
  ],
};
