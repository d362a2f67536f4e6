import type { PlaybookTask } from '../../playbook';
import { before, task, within, withinDays, withinHours } from '../words';

/** After the appeal. */
export const ENDING: readonly PlaybookTask[] = [
  task(
    'outcome_claimed',
    'prove_outcome',
    'case_manager',
    withinHours(4),
    ['留存恢复的证据', 'Keep proof of the outcome'],
    [
      '亚马逊来信、账户状况页、商品在前台可购买的截图，三样齐全。恢复以账户状态为准，不以字面为准。',
      'Amazon’s message, the Account Health page, and a listing that can be bought: all three. What counts is the state of the account, not the words.',
    ],
  ),
  task(
    'outcome_claimed',
    'verify_outcome',
    'finance',
    withinHours(24),
    ['由另一人核实结果', 'A second person verifies it'],
    [
      '申报人不能核实自己的申报。部分恢复要写清哪些 ASIN、哪些站点。核实前不开票。',
      'Nobody verifies their own claim. A partial outcome names its ASINs and marketplaces. No invoice before that.',
    ],
  ),
  task(
    'reinstated',
    'check_listings_live',
    'case_manager',
    within(2),
    ['检查商品、配送和广告是否恢复', 'See that listings, shipping and ads are back'],
    [
      '逐个看前台是否可购买、FBA 入库是否开放、广告是否投放；没恢复的单独跟进。',
      'Can each listing be bought, is inbound open, do ads run? Follow up what is not back.',
    ],
  ),
  task(
    'reinstated',
    'check_disbursement',
    'finance',
    within(5),
    ['核对余额和放款', 'Check balance and disbursement'],
    [
      '核对冻结余额是否解除、下一次放款日期；异常的另开资金申请。',
      'Is the held balance released, and when is the next payout? File a funds request for what is not.',
    ],
  ),
  task(
    'reinstated',
    'keep_promises',
    'case_manager',
    withinDays(30),
    ['回访预防措施的落实', 'See that the promises are kept'],
    [
      '计划里的每项预防措施，三十天后要有执行记录。保障期内再次停用，首先看这里。',
      'Thirty days on, each preventive measure has a record of being done. If the account falls again, this is looked at first.',
    ],
  ),
  task(
    'reinstated',
    'write_post_mortem',
    'writer',
    within(5),
    ['撰写结案复盘', 'Write the post-mortem'],
    [
      '真正的原因、起作用的做法、下次怎么更快；供同类案件参考。',
      'The real cause, what worked, how to be faster next time; for cases like it.',
    ],
  ),
  task(
    'funds_only',
    'prepare_funds_request',
    'finance',
    before('funds_request', 14),
    ['准备放款申请材料', 'Prepare the funds request'],
    [
      '余额和冻结明细截图、收款账户证明、主体身份文件、订单已履约的证明。预约视频验证的，提前备好原件。',
      'Balance and reserves, proof of the bank account, identity of the company, proof that orders were fulfilled. For a video interview have the originals ready.',
    ],
  ),
  task(
    'funds_only',
    'chase_funds',
    'finance',
    withinDays(30),
    ['跟进放款并核对到账', 'Chase the funds and check what arrives'],
    [
      '放款申诉的机会可能只有一两次，材料齐了再交。到账后按币种登记。',
      'There may be only one or two tries: file when it is complete. Record what arrives per currency.',
    ],
  ),
  task(
    'funds_only',
    'write_funds_post_mortem',
    'writer',
    withinDays(45),
    ['撰写结案复盘', 'Write the post-mortem'],
    [
      '为什么没有恢复、资金追回多少、哪一步可以更早做。',
      'Why it was not reinstated, how much came back, what could have been done earlier.',
    ],
  ),
];
