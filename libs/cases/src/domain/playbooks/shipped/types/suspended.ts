import type { SheetContent } from '../../playbook';
import { COMMON_CHECKS, COMMON_EVIDENCE, COMMON_QUESTIONS, COMMON_TASKS, withOwnTasks } from '../every-type';
import { always, never, question, task, within, withinHours } from '../words';

/** 暂停: may be restored. Find the cause, promise to correct it, a clear and convincing plan. */
export const SUSPENDED: SheetContent = {
  tasks: withOwnTasks(COMMON_TASKS, [
    task(
      'enquiry',
      'suspended_check_state',
      'case_manager',
      withinHours(8),
      ['确认账户状态和仍可用的功能', 'See what the account can still do'],
      [
        '区分整个账户、单个站点还是部分商品；确认能否发货、回复买家、退款，未发订单当天处理。',
        'The whole account, one marketplace or some listings? Can it still ship, answer buyers, refund? Deal with unshipped orders on the same day.',
      ],
    ),
    task(
      'investigating',
      'suspended_fulfil_orders',
      'case_manager',
      within(1),
      ['处理完在途订单和买家消息', 'Finish open orders and messages'],
      [
        '暂停期间仍计入绩效：未发货、退货、A-to-z、买家消息都要处理并留记录。',
        'Performance still counts: ship, refund, answer A-to-z claims and messages, with a record.',
      ],
    ),
    task(
      'drafting',
      'suspended_write_commitments',
      'writer',
      within(2),
      ['写明可核查的承诺', 'Write promises that can be checked'],
      [
        '每个承诺写谁负责、从哪天起、多久一次、怎么检查；不写“我们会更加注意”。',
        'Each promise says who, from which day, how often and how it is checked; never “we will pay more attention”.',
      ],
    ),
    task(
      'reinstated',
      'suspended_watch_metrics',
      'case_manager',
      within(10),
      ['恢复后两周内每周看一次指标', 'Look at the metrics weekly for two weeks'],
      [
        '记录缺陷率、迟发、取消和账户评级，偏离目标立即告诉客户。',
        'Record defects, late shipments, cancellations and the rating; tell the client at once when one leaves its target.',
      ],
    ),
  ]),
  evidence: COMMON_EVIDENCE,
  questions: [
    ...COMMON_QUESTIONS,
    question(
      'unshipped_orders',
      '现在有多少未发货订单、未处理退货和未回复消息？',
      'How many orders are unshipped, returns open and messages unanswered?',
    ),
  ],
  checks: [
    ...COMMON_CHECKS,
    always(
      'orders_not_abandoned',
      '暂停期间的订单和退款照常处理',
      'Orders and refunds are dealt with during the suspension',
    ),
    never('no_vague_promises', '不要写无法核查的承诺', 'No promise that cannot be checked'),
  ],
};
